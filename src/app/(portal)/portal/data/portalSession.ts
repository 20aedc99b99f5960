import type { Payload, PayloadRequest } from 'payload'

import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload } from 'payload'
import { cache } from 'react'

import { readText } from '@/src/admin/data/readText'

export type PortalSession = { name: string; payload: Payload; req: PayloadRequest; userId: number | string }

/** The signed-in client user; anybody else is sent to sign in. One look-up per request. */
export const portalSession = cache(async (): Promise<PortalSession> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (user?.collection !== 'client-users') redirect('/portal/sign-in')
  const req = await createLocalReq({ user }, payload)
  const row = { ...user, id: user.id }
  return { name: readText(row, 'name') ?? readText(row, 'email') ?? 'You', payload, req, userId: user.id }
})

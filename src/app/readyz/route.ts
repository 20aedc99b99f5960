import { getPayload } from 'payload'

import config from '@payload-config'
import { readiness } from '@/src/server/readiness'

/** Readiness under plain `next start`; our own server answers this path itself. */
export const GET = async (): Promise<Response> => {
  const state = await readiness(await getPayload({ config }))
  return Response.json(state, { headers: { 'cache-control': 'no-store' }, status: state.ready ? 200 : 503 })
}

export const dynamic = 'force-dynamic'

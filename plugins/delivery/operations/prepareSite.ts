import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { randomToken } from '@/src/secrets/randomToken'

import { HostTaken } from '../errors'

type Fields = Record<string, unknown>

/**
 * What a site gets before it is saved: its token when it is new, its host name in one spelling. A host belongs to one site.
 * @throws DELIVERY_HOST_TAKEN
 */
export const prepareSite = async (req: PayloadRequest, data: Fields, original: Fields | undefined): Promise<Fields> => {
  const siteToken = original?.siteToken ?? randomToken('site')
  if (typeof data.host !== 'string') return { ...data, siteToken }
  const host = data.host.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/[:/].*$/, '') || null
  if (host !== null) {
    await sql(req)('select pg_advisory_xact_lock(hashtext($1))', [`delivery host ${host}`])
    const taken = await sql(req)('select 1 from delivery_sites where host = $1 and id <> coalesce($2::uuid, gen_random_uuid()) limit 1', [host, original?.id ?? null])
    if (taken.length) throw new HostTaken({ host })
  }
  return { ...data, host, siteToken }
}

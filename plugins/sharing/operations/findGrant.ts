import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { hashToken } from '@/src/secrets/hashToken'

import type { Grant } from './types'

const LEVELS = `(s.access_level in ('DOWNLOAD', 'COMMENT', 'EDIT')) as "canDownload", (s.access_level in ('COMMENT', 'EDIT')) as "canComment",
  (s.access_level = 'EDIT') as "canSelect"`

/** One row of whichever kind the token opens, read afresh for each request: what is revoked is dead with the commit. */
const QUERY = `
select 'collection' as kind, c.id, c.organization_id as organization, c.id as collection, null::uuid as asset, c.name as title,
       coalesce(c.allow_download, false) as "canDownload", coalesce(c.allow_comments, false) as "canComment", false as "canSelect",
       c.share_expires_at as "expiresAt", c.share_password as password, not coalesce(c.is_public, false) as "isRevoked",
       null::int as "maxDownloads", 0 as "downloadCount"
  from asset_collections c where c.share_token = $1
union all
select 'recipient', s.id, s.organization_id, s.collection_id, null, c.name, ${LEVELS}, s.expires_at, s.password, coalesce(s.is_revoked, false), null, 0
  from collection_shares s join asset_collections c on c.id = s.collection_id where s.token = $1
union all
select 'link', l.id, l.organization_id, null, l.asset_id, a.name, coalesce(l.allow_download, false), false, false, l.expires_at, l.password,
       coalesce(l.is_revoked, false), l.max_downloads::int, l.download_count::int
  from asset_links l join assets a on a.id = l.asset_id where l.token = $1
 limit 1`

/** What a token opens, or opened; undefined for one that never was. Only its hash is known to the database. */
export const findGrant = async (req: PayloadRequest, token: string): Promise<Grant | undefined> =>
  token.length > 100 ? undefined : (await sql(req)<Grant>(QUERY, [hashToken(token)]))[0]

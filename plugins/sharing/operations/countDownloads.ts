import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { ShareClosed, ShareForbids } from '../errors'
import type { Grant } from './types'

/**
 * Takes one download of a link, if one is left, and counts those of the assets (B001-058, B001-063). One statement looks and counts, so
 * that of many at once exactly `maxDownloads` pass; it also looks again whether the link is open.
 * @throws SHARE_FORBIDS, SHARE_CLOSED
 */
export const countDownloads = async (req: PayloadRequest, grant: Grant, assets: string[]): Promise<void> => {
  if (!grant.canDownload) throw new ShareForbids({ what: 'downloads' })
  if (grant.kind === 'link') {
    const taken = await sql(req)(
      `update asset_links set download_count = download_count + 1
        where id = $1 and (max_downloads is null or download_count < max_downloads) and not coalesce(is_revoked, false)
          and (expires_at is null or expires_at > now()) returning id`,
      [grant.id],
    )
    if (taken.length === 0) throw new ShareClosed({ reason: 'used up' })
  }
  await sql(req)('update assets set download_count = download_count + 1, last_downloaded_at = now() where id = any($1::uuid[])', [assets])
}

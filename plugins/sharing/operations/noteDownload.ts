import { inTransaction } from '@/src/db/inTransaction'

import { countDownloads } from './countDownloads'
import type { SharedArgs } from './findShared'
import type { SharedAsset } from './listShared'
import { logAccess } from './logAccess'

/** Notes the download and takes it from what is left, before the first byte. */
export const noteDownload = ({ grant, req, visitor }: SharedArgs, assets: SharedAsset[], action: 'DOWNLOAD' | 'ZIP'): Promise<void> =>
  inTransaction(req.payload, { kind: 'system' }, async (own) => {
    await countDownloads(own, grant, assets.map(({ id }) => id))
    await logAccess(own, { action, asset: assets.length === 1 ? assets[0]?.id : undefined, grant, visitor })
  })

import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

type AssetRow = { id: string; organization: unknown; quarantineReason?: null | string }

/** The asset, when the caller may see it. @throws NOT_FOUND */
export const readableAsset = async (req: PayloadRequest, id: string): Promise<AssetRow> => {
  const asset = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!asset) throw new NotFound({ id, kind: 'asset' })
  return asset as unknown as AssetRow
}

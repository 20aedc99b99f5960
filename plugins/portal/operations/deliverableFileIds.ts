import type { PayloadRequest } from 'payload'

import { idOf } from './idOf'

type Deliverable = { [field: string]: unknown }

/** Roles that are shown to the client; sources and references stay with the team. */
const SHOWN = new Set(['ASSET', 'EXPORT', 'PREVIEW', 'PRIMARY'])

const attached = (deliverable: Deliverable): string[] =>
  (Array.isArray(deliverable.files) ? deliverable.files : [])
    .filter((entry: { role?: unknown }) => typeof entry.role === 'string' && SHOWN.has(entry.role))
    .flatMap((entry: { file?: unknown }) => idOf(entry.file) ?? [])

/** Ids of the files that belong to a deliverable and are meant for the client, the main one first. */
export const deliverableFileIds = async (req: PayloadRequest, deliverable: Deliverable): Promise<string[]> => {
  const assetId = idOf(deliverable.primaryAsset)
  const { docs } = assetId
    ? await req.payload.find({
        collection: 'assets',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        req,
        select: { file: true },
        where: { id: { equals: assetId } },
      })
    : { docs: [] }
  const found = [idOf(deliverable.primaryFile), ...docs.map((asset) => idOf(asset.file)), ...attached(deliverable)]
  return [...new Set(found.flatMap((id) => id ?? []))]
}

import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'
import { relationId } from '@/src/states/relationId'

export type Folder = { defaultMetadata: Record<string, unknown>; id: string; name: string; path: string }

type Doc = Record<string, unknown> & { id: string }

/** A folder of that library. @throws NOT_FOUND */
export const readFolder = async (req: PayloadRequest, library: string, id: string, overrideAccess = false): Promise<Folder> => {
  const folder = (await req.payload.findByID({ collection: 'asset-folders', depth: 0, disableErrors: true, id, overrideAccess, req })) as unknown as Doc | null
  if (!folder || relationId(folder.library) !== library) throw new NotFound({ id, kind: 'folder of this library' })
  return { defaultMetadata: (folder.defaultMetadata ?? {}) as Record<string, unknown>, id: String(folder.id), name: String(folder.name), path: String(folder.path) }
}

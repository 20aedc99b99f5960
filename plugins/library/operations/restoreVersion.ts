import type { PayloadRequest, TypeWithID } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import { idOf } from './idOf'

/**
 * Makes the file of an earlier version the current one again, as a new version: history is added to, never rewritten.
 * @throws NOT_FOUND
 */
export const restoreVersion = async (req: PayloadRequest, id: string): Promise<TypeWithID> => {
  const version = await req.payload.findByID({ collection: 'asset-versions', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  const asset = version && idOf(version.asset)
  if (!version || !asset) throw new NotFound({ id, kind: 'version' })
  return req.payload.create({
    collection: 'asset-versions',
    data: {
      asset,
      changeNote: `Restores version ${version.versionNumber}`,
      changeType: 'RESTORE',
      file: idOf(version.file),
      organization: idOf(version.organization),
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

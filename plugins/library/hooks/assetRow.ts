import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'

import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { AssetInUse } from '../errors'
import { claimFiles } from '../operations/claimFiles'
import { idOf } from '../operations/idOf'
import { placeAsset } from '../operations/placeAsset'
import { usageOf } from '../operations/usageOf'
import { deleteFilesTask } from '../tasks/deleteFilesTask'

export const placeAssetBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  data && placeAsset({ data, operation, originalDoc, req })

/** Every file an asset ever had is one of its versions, however the file came to it. */
export const keepVersionAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const file = idOf(doc.file)
  if (!file || (operation === 'update' && idOf(previousDoc.file) === file)) return doc
  const id = String(doc.id)
  await claimFiles(req, id, [file])
  const known = await sql(req)('select 1 from asset_versions where asset_id = $1 and file_id = $2 and is_current_version', [id, file])
  if (known.length === 0) {
    await req.payload.create({
      collection: 'asset-versions',
      data: { asset: id, changeType: operation === 'create' ? 'INITIAL' : 'UPDATE', file, organization: idOf(doc.organization) },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return doc
}

/** What is in use is named and kept; what is not goes with its files, once the deletion is committed. */
export const keepUsedBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { hidden, places } = await usageOf(req, String(id))
  if (hidden > 0 || places.length > 0) throw new AssetInUse({ asset: String(id), hidden, places })
  const files = await sql(req)<{ id: string }>('select id from files where asset_id = $1', [id])
  if (files.length > 0) await enqueue({ input: { files: files.map((file) => file.id) }, req, task: deleteFilesTask })
}

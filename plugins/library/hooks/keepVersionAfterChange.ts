import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@/src/db/sql'

import { claimFiles } from '../operations/claimFiles'
import { idOf } from '../operations/idOf'

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

import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@/src/db/sql'

import { claimFiles } from '../operations/claimFiles'
import { idOf } from '../operations/idOf'

/** The file of a new version becomes the asset's file. */
export const useFileAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const [asset, file] = [idOf(doc.asset), idOf(doc.file)]
  if (operation !== 'create' || !asset || !file) return doc
  await claimFiles(req, asset, [file])
  const [row] = await sql(req)<{ file: string }>('select file_id as file from assets where id = $1', [asset])
  if (row && row.file !== file) {
    // Whoever may add a version changes the asset's file by it; the version's own access was asked already.
    await req.payload.update({ collection: 'assets', data: { file }, depth: 0, id: asset, overrideAccess: true, req })
  }
  return doc
}

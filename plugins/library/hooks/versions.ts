import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'

import { sql } from '@/src/db/sql'
import { Conflict } from '@/src/errors/Conflict'

import { claimFiles } from '../operations/claimFiles'
import { idOf } from '../operations/idOf'
import { nextVersion } from '../operations/nextVersion'

const KEPT = ['asset', 'changeType', 'diffMetadata', 'file', 'isCurrentVersion', 'versionNumber'] as const

/** A version is history: after it is made only its note changes. */
export const numberVersionBeforeValidate: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'create') return nextVersion({ data, req })
  return { ...data, ...Object.fromEntries(KEPT.map((name) => [name, originalDoc?.[name]])) }
}

/** Exactly one is current: the earlier one stops being it in the transaction in which the new one begins. */
export const oneCurrentBeforeChange: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create') await sql(req)('update asset_versions set is_current_version = false where asset_id = $1 and is_current_version', [idOf(data.asset)])
  return data
}

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

export const keepCurrentBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await sql(req)<{ current: boolean }>('select is_current_version as current from asset_versions where id = $1', [id])
  if (row?.current) throw new Conflict({ reason: 'it is the current version; restore another one first', subject: 'The version' })
}

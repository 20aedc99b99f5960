import type { PayloadRequest } from 'payload'

import { FolderConflict } from '../../errors'
import { compareDocuments } from './compareDocuments'
import { conflictsOf } from './conflictsOf'
import { exportDocuments } from './exportDocuments'
import { importDocuments } from './importDocuments'
import { readFolder } from './readFolder'
import type { Change } from './types'

type Args = {
  folder: string
  /** Overwrite what was changed in the database since the last pull. */
  force?: boolean
  /** What the new versions say changed. */
  message?: string
  organization: string
  /** Delete documents that have no file. */
  remove?: boolean
  req: PayloadRequest
}

/**
 * Brings an organization's documents to what a folder says, in the transaction of `req`. Documents without a file stay unless `remove`. Returns
 * what changed in the database.
 * @throws KNOWLEDGE_FOLDER_CONFLICT, KNOWLEDGE_FOLDER_UNUSABLE, ValidationError
 */
export const pushLibrary = async ({ folder, force = false, message, organization, remove = false, req }: Args): Promise<Change[]> => {
  const [here, stored] = [readFolder(folder), await exportDocuments({ organization, req })]
  const conflicts = conflictsOf(here, stored)
  if (conflicts.length > 0 && !force) throw new FolderConflict({ folder, paths: conflicts, way: 'pull into another folder and join them, or push with --force to overwrite them' })
  const changes = compareDocuments(stored, here.documents).filter(({ kind }) => remove || kind !== 'removed')
  await importDocuments({ changes, documents: here.documents, message, organization, req })
  return changes
}

import type { PayloadRequest } from 'payload'

import { FolderConflict } from '../../errors'
import { compareDocuments } from './compareDocuments'
import { conflictsOf } from './conflictsOf'
import { exportDocuments } from './exportDocuments'
import { readFolder } from './readFolder'
import { textHash } from './textHash'
import type { Change } from './types'
import { writeFolder } from './writeFolder'

/**
 * Writes an organization's documents into a folder. Files that are no documents any more go, if nobody changed them. Returns what changed in the folder.
 * @throws KNOWLEDGE_FOLDER_CONFLICT unless `force`
 */
export const pullLibrary = async (args: { folder: string; force?: boolean; organization: string; req: PayloadRequest }): Promise<Change[]> => {
  const { folder, force = false, organization, req } = args
  const [here, stored] = [readFolder(folder), await exportDocuments({ organization, req })]
  const there = new Set(stored.map(({ path }) => path))
  const unpushed = here.documents.filter(({ content, path }) => there.has(path) && here.base[path] !== textHash(content) && stored.find((one) => one.path === path)?.content !== content)
  const conflicts = [...new Set([...conflictsOf(here, stored), ...unpushed.map(({ path }) => path)])]
  if (conflicts.length > 0 && !force) throw new FolderConflict({ folder, paths: conflicts, way: 'push them first, or pull with --force to lose them' })
  const gone = here.documents.filter(({ content, path }) => !there.has(path) && (force || here.base[path] === textHash(content))).map(({ path }) => path)
  writeFolder({ documents: stored, folder, gone })
  return compareDocuments(here.documents, stored).filter(({ kind, path }) => kind !== 'removed' || gone.includes(path))
}

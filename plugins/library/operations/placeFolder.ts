import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { Invalid } from '@/src/errors/Invalid'

import { FolderCycle } from '../errors'
import { idOf } from './idOf'

type Fields = Record<string, unknown>
type FolderRow = { depth: number; id: string; library: string; path: string }
type Args = { data: Fields; originalDoc?: Fields | undefined; req: PayloadRequest }

const readFolder = async (req: PayloadRequest, id: string): Promise<FolderRow | undefined> => {
  const [row] = await sql(req)<FolderRow>('select id, library_id as library, path, depth::int from asset_folders where id = $1', [id])
  return row
}

const refuse = (message: string, path: string): never => {
  throw new Invalid({ problems: [{ message, path }], subject: 'The folder' })
}

const parentOf = async (req: PayloadRequest, id: string, library: string): Promise<FolderRow> => {
  const parent = await readFolder(req, id)
  if (!parent) return refuse('there is no such folder', 'parent')
  if (parent.library !== library) return refuse('is a folder of another library', 'parent')
  return parent
}

/**
 * Path and depth of a folder by its name and parent, e.g. `/Campaigns/Summer`, 1 (B001-042). One change of a library's tree at a time:
 * two moves that make a circle together cannot both pass.
 * @throws VALIDATION, LIBRARY_FOLDER_CYCLE
 */
export const placeFolder = async ({ data, originalDoc, req }: Args): Promise<Fields> => {
  const library = idOf(data.library ?? originalDoc?.library)
  const name = String(data.name ?? originalDoc?.name ?? '').trim()
  if (!library || !name) return data
  if (/[/\\\u0000-\u001f]/.test(name)) refuse('may not hold slashes or control characters', 'name')
  const before = idOf(originalDoc?.library)
  if (before && before !== library) refuse('a folder stays in its library', 'library')
  await lockRow(req, 'asset-libraries', library)
  const parentId = idOf('parent' in data ? data.parent : originalDoc?.parent)
  const parent = parentId ? await parentOf(req, parentId, library) : undefined
  const own = typeof originalDoc?.id === 'string' ? await readFolder(req, originalDoc.id) : undefined
  if (own && parent && (parent.id === own.id || parent.path.startsWith(`${own.path}/`))) {
    throw new FolderCycle({ folder: own.path, into: parent.path })
  }
  return { ...data, depth: parent ? parent.depth + 1 : 0, name, path: `${parent?.path ?? ''}/${name}` }
}

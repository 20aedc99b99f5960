import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

import { convertData } from '@/src/content/convertData'
import { isFields } from '@/src/content/isFields'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { contentKeys } from './contentKeys'
import { findVersion } from './findVersion'
import { readContentType } from '@/src/content/readContentType'

/** Fields a restored version keeps from the entry as it is: its address and its place. */
const KEPT = new Set(['contentType', 'locale', 'slug'])

/**
 * Brings the content of an earlier version back as a new version (B001-020), never into public by that: beside what is public, as work in progress.
 * Fields that the type has lost since are left out.
 * @throws NOT_FOUND
 */
export const restoreEntry = async (req: PayloadRequest, entry: string, version: string) => {
  const { id, version: old } = await findVersion(req, entry, version)
  const type = await readContentType(req, relationId(old.contentType) ?? '')
  const content: Fields = Object.fromEntries(contentKeys.filter((key) => !KEPT.has(key) && key in old).map((key) => [key, old[key]]))
  if (type && isFields(old.data)) content.data = convertData(type.schema, type.schema, old.data).data
  if (Array.isArray(content.media)) content.media = content.media.map((row) => (isFields(row) ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id')) : row))
  const acting = isolateObjectProperty(req, 'context')
  acting.context = { ...req.context, contentRestoredFrom: id }
  return req.payload.update({ collection: 'content-entries', data: { ...content, changeNote: `Restored version ${String(old.versionNumber ?? 1)}.` } as never, depth: 0, draft: true, id: entry, overrideAccess: false, req: acting })
}

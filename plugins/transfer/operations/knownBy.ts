import { isFields } from '@/src/content/isFields'

import type { RawRow } from '../types'

const at = (value: unknown, path: string): unknown => (isFields(value) ? (Object.hasOwn(value, path) ? value[path] : path.split('.').reduce<unknown>((inner, part) => (isFields(inner) ? inner[part] : undefined), value)) : undefined)

/** A row whose external id stands under another name of the file: a column, a key of the frontmatter, a path of an object. */
export const knownBy = (raw: RawRow, from: string | undefined): RawRow => {
  if (!from || raw.kind === 'attachment' || raw.kind === 'broken' || raw.kind === 'skipped') return raw
  if (raw.kind === 'cells' && !Object.hasOwn(raw.cells, from)) {
    const message = `is no column of this file; its columns are ${Object.keys(raw.cells).join(', ')}`
    return { kind: 'broken', place: raw.place, problems: [{ message, path: from }], row: raw.row }
  }
  const given = at(raw.kind === 'cells' ? raw.cells : raw.kind === 'page' ? raw.fields : raw.value, from)
  const externalId = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : ''
  if (externalId === '') return raw
  if (raw.kind === 'cells') return { ...raw, cells: { ...raw.cells, externalId } }
  if (raw.kind === 'page') return { ...raw, fields: { ...raw.fields, externalId } }
  return isFields(raw.value) ? { ...raw, value: { ...raw.value, externalId } } : raw
}

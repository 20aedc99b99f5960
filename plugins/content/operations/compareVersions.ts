import type { ContentType } from '@/src/content/types'
import type { PayloadRequest } from 'payload'

import { diffRichText, type BlockChange } from '@/src/content/diffRichText'
import { diffText, type TextPart } from '@/src/content/diffText'
import { isFields } from '@/src/content/isFields'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { changedContent } from './changedContent'
import { findVersion } from './findVersion'
import { readContentType } from '@/src/content/readContentType'

/** How one field differs: rich text block by block, text word by word, everything else by its values. */
export type FieldChange = { after: unknown; before: unknown; blocks?: BlockChange[]; field: string; label: string; parts?: TextPart[] }

const valueAt = (version: Fields, name: string): unknown => (name.startsWith('data.') ? (isFields(version.data) ? version.data[name.slice(5)] : undefined) : version[name])

const changeOf = (type: ContentType | undefined, name: string, before: Fields, after: Fields): FieldChange => {
  const field = name.startsWith('data.') ? type?.schema.fields.find((one) => `data.${one.name}` === name) : undefined
  const [was, is] = [valueAt(before, name), valueAt(after, name)]
  const change = { after: is ?? null, before: was ?? null, field: name, label: field?.label ?? field?.name ?? name }
  if (field?.type === 'richtext') return { ...change, blocks: diffRichText(was, is) }
  return typeof was === 'string' && typeof is === 'string' ? { ...change, parts: diffText(was, is) } : change
}

/**
 * Two versions of an entry, by number or id, field by field.
 * @throws NOT_FOUND
 */
export const compareVersions = async (req: PayloadRequest, entry: string, from: string, to: string) => {
  const [before, after] = [await findVersion(req, entry, from), await findVersion(req, entry, to)]
  const type = await readContentType(req, relationId(after.version.contentType) ?? '')
  const summary = ({ id, version }: typeof before) => ({ changeNote: version.changeNote ?? null, id, title: version.title, updatedAt: version.updatedAt, versionNumber: Number(version.versionNumber ?? 1) })
  return { changes: changedContent(before.version, after.version).map((name) => changeOf(type, name, before.version, after.version)), from: summary(before), to: summary(after) }
}

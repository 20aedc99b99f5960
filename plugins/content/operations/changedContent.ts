import { isDeepStrictEqual } from 'node:util'

import { isFields } from '@/src/content/isFields'

import type { Fields } from '../types'
import { contentKeys } from './contentKeys'

/** Ids instead of populated rows, no ids of array rows, no empty values: what two saves of the same content have in common. */
const plain = (value: unknown, depth = 0): unknown => {
  if (value === undefined || value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => plain(item, depth + 1))
  if (!isFields(value)) return value
  if (depth > 0 && 'id' in value && ('createdAt' in value || 'updatedAt' in value)) return value.id
  const entries = Object.entries(value).filter(([key]) => key !== 'id').map(([key, one]) => [key, plain(one, depth + 1)] as const).filter(([, one]) => one !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined
}

const differ = (before: unknown, after: unknown) => !isDeepStrictEqual(plain(before), plain(after))

/** Names of the content fields that differ; those inside `data` as `data.<name>` (B001-020). */
export const changedContent = (before: Fields, after: Fields): string[] =>
  contentKeys.flatMap((key) => {
    if (!differ(before[key], after[key])) return []
    if (key !== 'data') return [key]
    const [was, is] = [isFields(before.data) ? before.data : {}, isFields(after.data) ? after.data : {}]
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => differ(was[name], is[name])).map((name) => `data.${name}`).sort()
  })

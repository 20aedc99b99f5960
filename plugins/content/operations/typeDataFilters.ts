import type { PayloadRequest, Where } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { principalOf } from '@/src/access/principalOf'
import { isFields } from '@/src/content/isFields'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import type { ContentField } from '@/src/content/types'
import { sql } from '@/src/db/sql'

type Fields = Record<string, unknown>

const PREFIX = 'data.'

const mentions = (value: unknown, found: (key: string, value: unknown) => void): void => {
  if (Array.isArray(value)) for (const item of value) mentions(item, found)
  else if (isFields(value)) for (const [key, one] of Object.entries(value)) {
    found(key, one)
    mentions(one, found)
  }
}

/** The fields that the filters name, of the types they name, or else of all types of the caller's organizations. */
const readFieldKinds = async (req: PayloadRequest, types: string[]): Promise<Map<string, ContentField>> => {
  const organizations = organizationsOf(await principalOf(req))
  const all = organizations === 'all'
  const rows = await sql(req)<{ schema: unknown }>(
    types.length > 0 ? 'select schema from content_types where id = any($1::uuid[])' : `select schema from content_types where ${all ? 'true' : 'organization_id = any($1::uuid[])'} limit 500`,
    types.length > 0 ? [types] : all ? [] : [organizations],
  )
  const kinds = new Map<string, ContentField>()
  for (const { schema } of rows) {
    const parsed = parseContentSchema(schema)
    if ('schema' in parsed) for (const field of parsed.schema.fields) if (!kinds.has(field.name)) kinds.set(field.name, field)
  }
  return kinds
}

const typed = (field: ContentField | undefined, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => typed(field, item))
  if (typeof value !== 'string') return value
  if (field?.type === 'number' && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value)
  if (field?.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

const SPLIT = new Set(['in', 'not_in'])

/** `equals` of an indexed field as a range of one value: the index answers it. */
const typedConditions = (field: ContentField | undefined, conditions: Fields): Fields =>
  Object.fromEntries(
    Object.entries(conditions).map(([operator, value]) => {
      const own = SPLIT.has(operator) && typeof value === 'string' ? value.split(',') : value
      return operator === 'exists' ? [operator, value] : [operator, typed(field, own)]
    }),
  )

/** Filters over `data` with values of the fields' kinds: `where[data.price][greater_than]=9` compares numbers. */
export const typeDataFilters = async (req: PayloadRequest, where: Where): Promise<Where> => {
  const types = new Set<string>()
  let hasData = false
  mentions(where, (key, value) => {
    if (key.startsWith(PREFIX)) hasData = true
    if (key === 'contentType' && isFields(value)) {
      for (const id of [value.equals, value.in].flat()) if (typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)) types.add(id)
    }
  })
  if (!hasData) return where
  const kinds = await readFieldKinds(req, [...types])
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isFields(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (!key.startsWith(PREFIX)) return [key, key === 'and' || key === 'or' || key === 'AND' || key === 'OR' ? walk(one) : one]
        return [key, isFields(one) ? typedConditions(kinds.get(key.slice(PREFIX.length)), one) : one]
      }),
    )
  }
  return walk(where) as Where
}

import { sql as statement } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'

import type { BrowseQuery } from './types'
import { withColor } from './withColor'

const MAX_WORDS = 8

/** `%` and `_` mean themselves. */
const likeText = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/** Assets with the word: it begins a word of name or description, or is part of the name, a tag, a colour or the file's name. */
const withWord = (word: string, readable: SQL): SQL => {
  const lexeme = word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ').filter(Boolean).map((part) => `${part}:*`).join(' & ')
  const pattern = likeText(word)
  const named = statement`a.name ilike ${pattern}`
  const places = [
    // `is true`: the organization must not be the index it goes by, which would read every row of it.
    statement`select a.id from assets a where (${lexeme ? statement`a.full_text @@ to_tsquery('simple', ${lexeme}) or ${named}` : named}) and (${readable}) is true`,
    statement`select t.parent_id from assets_texts t where t.path in ('tags', 'colorNames') and t.text ilike ${pattern}`,
    statement`select a.id from assets a join files f on f.id = a.file_id where f.filename ilike ${pattern} and (${readable}) is true`,
  ]
  return statement`(${statement.join(places, statement` union `)})`
}

const withText = (path: string, value: string): SQL => statement`(select t.parent_id from assets_texts t where t.path = ${path} and t.text = ${value})`

/** From here on it is quicker to walk an index once and look each asset up among the found, than to look each of the found up in the index. */
const MANY = 3000
const ID_LENGTH = 37

/** One of a list of ids, as text; of many no plan may make an index condition, which also spares weighing each. */
const among = (ids: string): SQL => (ids.length > MANY * ID_LENGTH ? statement`coalesce(a.id, a.id) = any(${ids}::uuid[])` : statement`a.id = any(${ids}::uuid[])`)

/**
 * The assets (`a`) that have all words, tags and colours, as a condition; not yet what may be seen of them. They are found once for hits and facets, whose
 * plans know then how many there are, whatever the statistics say. Undefined when nothing of that is asked for.
 */
export const findWords = async (req: PayloadRequest, { color, colorName, q, tag }: Pick<BrowseQuery, 'color' | 'colorName' | 'q' | 'tag'>, readable: SQL): Promise<SQL | undefined> => {
  const words = (q ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
  const sets = [
    ...words.map((word) => withWord(word, readable)),
    ...[...new Set(tag)].map((value) => withText('tags', value)),
    ...[...new Set(colorName)].map((value) => withText('colorNames', value)),
    ...(color ? [withColor(color)] : []),
  ]
  if (sets.length === 0) return undefined
  const { text, values } = sqlText(statement`select coalesce(array_agg(found.id), '{}')::text as ids from (${statement.join(sets, statement` intersect `)}) found(id)`)
  const [row] = await sql(req)<{ ids: string }>(text, values)
  return among(row?.ids ?? '{}')
}

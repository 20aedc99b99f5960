import type { PayloadRequest } from 'payload'

import { followPlace, type Place, type RemovedRow } from '@/src/content/followPlace'
import { isFields } from '@/src/content/isFields'
import { readContentType } from '@/src/content/readContentType'
import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'

type Row = { id: string; place: string; removed: null | RemovedRow }

const hasRows = (data: unknown): boolean => isFields(data) && Object.values(data).some((value) => (Array.isArray(value) ? value.some(isFields) : hasRows(value)))

/** After an edit: comments in rows of lists go with their rows, those of a row that was taken out say so, and find it again when it comes back (B001-027). */
export const followComments = async (req: PayloadRequest, entry: Fields, before: Fields): Promise<void> => {
  const [was, is] = [isFields(before.data) ? before.data : {}, isFields(entry.data) ? entry.data : {}]
  if (!hasRows(was) && !hasRows(is)) return
  const comments = await sql(req)<Row>(`select id, field_name as place, removed_row as removed from comments where entry_id = $1 and field_name ~ '^data\\..*\\.\\d+(\\.|$)'`, [entry.id])
  if (comments.length === 0) return
  const fields = (await readContentType(req, relationId(entry.contentType) ?? ''))?.schema.fields ?? []
  const known = new Map<string, Place>()
  const moved = comments.flatMap(({ id, place, removed }) => {
    const key = JSON.stringify([place, removed])
    const now = known.get(key) ?? followPlace(fields, { place, ...(removed && { removed }) }, was, is)
    known.set(key, now)
    return now.place === place && JSON.stringify(now.removed) === JSON.stringify(removed ?? undefined) ? [] : [{ id, place: now.place, removed: now.removed ?? null }]
  })
  if (moved.length === 0) return
  await sql(req)(
    `update comments c set field_name = m.place, removed_row = nullif(m.removed, 'null') from jsonb_to_recordset($1::jsonb) as m(id uuid, place text, removed jsonb) where c.id = m.id`,
    [JSON.stringify(moved)],
  )
}

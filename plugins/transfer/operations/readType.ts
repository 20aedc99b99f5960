import type { Payload, PayloadRequest } from 'payload'

import { parseContentSchema } from '@/src/content/parseContentSchema'
import { sql } from '@/src/db/sql'

import type { RowType } from '../types'

type Row = { id: string; name: string; schema: unknown; slug: string; title_field: string }

/** A content type of an organization by its slug or id. */
export const readType = async (source: Payload | PayloadRequest, organization: string, slugOrId: string): Promise<RowType | undefined> => {
  const [row] = await sql(source)<Row>('select id, name, slug, schema, title_field from content_types where organization_id = $1 and (slug = $2 or id::text = $2)', [organization, slugOrId])
  if (!row) return undefined
  const parsed = parseContentSchema(row.schema)
  return { id: row.id, name: row.name, schema: 'schema' in parsed ? parsed.schema : { fields: [] }, slug: row.slug, titleField: row.title_field }
}

import type { Payload, PayloadRequest } from 'payload'

import { knownRows } from '@/src/db/knownRows'
import { prepared } from '@/src/db/prepared'
import { transactionNotes } from '@/src/db/transactionNotes'

import { contentTypeNote } from './contentTypeNote'
import { parseContentSchema } from './parseContentSchema'
import { seenContentTypes } from './seenContentTypes'
import type { ContentType } from './types'

type Row = {
  enable_versioning: boolean | null
  id: string
  is_active: boolean | null
  max_versions: string
  name: string
  organization_id: string
  schema: unknown
  slug: string
  title_field: string
  workflow_id: null | string
}

/** Types that a process remembers. */
const MAX_SEEN = 1000

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const typeOf = (payload: Payload, row: Row): ContentType => {
  const types = seenContentTypes(payload)
  const text = JSON.stringify(row)
  const known = types.get(row.id)
  if (known?.text === text) return known.type
  const parsed = parseContentSchema(row.schema)
  const type: ContentType = {
    enableVersioning: row.enable_versioning !== false,
    id: row.id,
    isActive: row.is_active !== false,
    maxVersions: Number(row.max_versions),
    name: row.name,
    organization: row.organization_id,
    schema: 'schema' in parsed ? parsed.schema : { fields: [] },
    slug: row.slug,
    titleField: row.title_field,
    ...(row.workflow_id && { workflow: row.workflow_id }),
  }
  if (types.size >= MAX_SEEN) types.clear()
  types.set(row.id, { text, type: frozen(type) })
  return type
}

/** Requests share it. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}

/**
 * A content type by id, with its schema parsed; undefined when there is none. A schema stored before schemas were checked counts as one without fields.
 * A transaction reads it once; as long as nothing of it changes, it is the same object.
 */
export const readContentType = async (req: PayloadRequest, id: string): Promise<ContentType | undefined> => {
  if (!UUID.test(id)) return undefined
  const notes = await transactionNotes(req)
  const noted = notes?.get(contentTypeNote(id)) as ContentType | undefined
  if (noted) return noted
  const [row] = await prepared<Row>(
    req,
    'select id, name, slug, schema, title_field, organization_id, workflow_id, enable_versioning, max_versions, is_active from content_types where id = $1',
    [id],
  )
  if (!row) return undefined
  const type = typeOf(req.payload, row)
  notes?.set(contentTypeNote(id), type)
  ;(await knownRows(req)).set(type.id, { collection: 'content-types', organization: type.organization })
  return type
}

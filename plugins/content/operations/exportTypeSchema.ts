import type { PayloadRequest } from 'payload'

import { parseContentSchema } from '@/src/content/parseContentSchema'
import { toJsonSchema } from '@/src/content/toJsonSchema'

import { findType } from './findType'

/** The schema of a type as JSON Schema. */
export const exportTypeSchema = async (req: PayloadRequest, id: string) => {
  const type = await findType(req, id)
  const parsed = parseContentSchema(type.schema)
  return toJsonSchema('schema' in parsed ? parsed.schema : { fields: [] }, String(type.name))
}

import type { PayloadRequest } from 'payload'

import { parseContentSchema } from '@/src/content/parseContentSchema'
import { Invalid } from '@/src/errors/Invalid'

import type { TypeEffect } from '../types'
import { effectOfTypeChange } from './effectOfTypeChange'
import { findType } from './findType'

/**
 * What giving a type this schema would do, before it is done.
 * @throws NOT_FOUND, VALIDATION
 */
export const previewTypeChange = async (req: PayloadRequest, id: string, given: unknown): Promise<TypeEffect> => {
  const type = await findType(req, id)
  const before = parseContentSchema(type.schema)
  const after = parseContentSchema(given)
  if ('problems' in after) throw new Invalid({ problems: after.problems, subject: 'The schema' })
  return effectOfTypeChange(req, id, 'schema' in before ? before.schema : { fields: [] }, after.schema)
}

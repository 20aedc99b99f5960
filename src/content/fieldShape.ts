import { z } from 'zod'

import { CONTENT_FIELD_KINDS } from './types'

const optionShape = z.union([
  z.string().min(1).transform((value) => ({ label: value, value })),
  z.strictObject({ label: z.string().min(1), value: z.string().min(1) }),
])

/** One field as it is stored or sent; what its kind asks for beyond that is checked by `checkField`. Unknown keys are refused: a mistyped `requird` protects nothing. */
export const fieldShape = z.strictObject({
  condition: z.unknown().optional(),
  default: z.unknown().optional(),
  fields: z.array(z.unknown()).max(100).optional(),
  filterable: z.boolean().optional(),
  help: z.string().max(500).optional(),
  label: z.string().min(1).max(200).optional(),
  localized: z.boolean().optional(),
  many: z.boolean().optional(),
  max: z.number().optional(),
  min: z.number().optional(),
  name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9_]{0,62}$/, 'must begin with a letter and have letters, digits and _ only, at most 63'),
  options: z.array(optionShape).min(1).max(500).optional(),
  pattern: z.string().min(1).max(200).optional(),
  relation: z.string().regex(/^(content:)?[a-z][a-z0-9-]*$/, 'must be the slug of a collection, or content:<slug of a content type>').optional(),
  required: z.boolean().optional(),
  type: z.enum(CONTENT_FIELD_KINDS, { error: `must be one of ${CONTENT_FIELD_KINDS.join(', ')}` }),
  unique: z.boolean().optional(),
})

import { z } from 'zod'

const path = z.string().default('')

/** One thing that must hold of a skill's answer. `path` is dotted and starts at the output; empty is the whole of it. */
const assertionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('schema') }),
  z.object({ path, type: z.literal('contains'), value: z.string().min(1) }),
  z.object({ path, type: z.literal('equals'), value: z.unknown() }),
  z.object({ max: z.number().optional(), min: z.number().optional(), path, type: z.literal('number') }),
  z.object({ collection: z.string(), kind: z.enum(['create', 'transition', 'update']).optional(), max: z.number().int().optional(), min: z.number().int().default(1), type: z.literal('effects') }),
  z.object({ type: z.literal('rubric'), value: z.string().min(3) }),
])

export type Assertion = z.output<typeof assertionSchema>

/** What must hold of a skill's answer, all of it. */
export const assertionsSchema = z.array(assertionSchema).min(1)

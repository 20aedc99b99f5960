import { z } from 'zod'

import type { ToolDefinition } from '@/src/tools/types'

const known = new WeakMap<object, Record<string, unknown>>()

/** The JSON Schema of what a tool takes, for models and other agents; made once, for it never changes. */
export const inputSchemaOf = ({ input }: Pick<ToolDefinition, 'input'>): Record<string, unknown> => {
  const made = known.get(input) ?? (z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>)
  known.set(input, made)
  return made
}

import { z } from 'zod'

import { isJsonObject } from './isJsonObject'

/** The object of a model's text, or what is wrong with it in words a model understands. */
export const readOutput = <T>(text: string, schema: z.ZodType<T>, isWrapped: boolean): { object: T } | { problems: string } => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch (error) {
    return { problems: `no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const parsed = schema.safeParse(isWrapped && isJsonObject(value) && 'value' in value ? value.value : value)
  return parsed.success ? { object: parsed.data } : { problems: z.prettifyError(parsed.error) }
}

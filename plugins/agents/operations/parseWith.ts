import { z } from 'zod'

type Parsed<T> = { data: T; problems?: undefined } | { data?: undefined; problems: string[] }

/** Parses with a skill's schema; problems are `path: message`. */
export const parseWith = async <T>(schema: z.ZodType<T>, value: unknown): Promise<Parsed<T>> => {
  const result = await z.safeParseAsync(schema, value)
  if (result.success) return { data: result.data }
  return { problems: result.error.issues.map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`) }
}

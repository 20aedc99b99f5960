import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** How much of what is to be translated is there: fields that the source fills or the type demands. */
export const completeness = (fields: ContentField[], source: unknown, translation: unknown): { done: number; missing: string[]; wanted: number } => {
  const [from, to] = [source, translation].map((value) => (isFields(value) ? value : {}))
  const wanted = fields.filter(({ name, required }) => required || isThere(from?.[name]))
  const missing = wanted.filter(({ name }) => !isThere(to?.[name])).map(({ name }) => name)
  return { done: wanted.length - missing.length, missing, wanted: wanted.length }
}

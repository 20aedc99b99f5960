import type { SanitizedCollectionConfig } from 'payload'

import { fieldPlan, type PlannedField } from './fieldPlan'
import { sameValue } from './sameValue'

type Fields = Record<string, unknown>

/**
 * The fields whose stored value differs from before. A field that `doc` lacks (the caller may not read it, or selected
 * others) is looked up in the data of the write; in neither, it is unchanged.
 */
export const changedFields = (args: {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>
  data: Fields
  doc: Fields
  previousDoc: Fields
}): { field: PlannedField; value: unknown }[] => {
  const changed: { field: PlannedField; value: unknown }[] = []
  for (const field of fieldPlan(args.collection)) {
    const value = args.doc[field.name] === undefined ? args.data[field.name] : args.doc[field.name]
    if (value !== undefined && !isSame(field, value, args.previousDoc[field.name])) changed.push({ field, value })
  }
  return changed
}

const isSame = (field: PlannedField, a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (field.type === 'date' && a && b) return new Date(a as string).getTime() === new Date(b as string).getTime()
  return sameValue(a, b)
}

import type { PlannedField } from './fieldPlan'

const MAX_BYTES = 4096

type Fields = Record<string, unknown>

/** The id of a relation, populated or not; polymorphic relations keep `relationTo`. */
const idsOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(idsOf)
  if (typeof value !== 'object' || value === null) return value ?? null
  const fields = value as Fields
  return 'relationTo' in fields && 'value' in fields ? { relationTo: fields.relationTo, value: idsOf(fields.value) } : (fields.id ?? null)
}

/** A value as events carry it: relations as ids, `{ omitted: true }` for confidential values and those over 4 kB. */
export const plainValue = (field: PlannedField, value: unknown): unknown => {
  if (field.isConfidential) return { omitted: true }
  if (field.isRelation) return idsOf(value)
  if (value === undefined) return null
  if (!field.isLarge || value === null) return value
  const size = typeof value === 'string' ? value.length : JSON.stringify(value).length
  return size > MAX_BYTES ? { omitted: true } : value
}

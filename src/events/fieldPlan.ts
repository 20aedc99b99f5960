import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** How the values of one field are compared and copied. */
export type PlannedField = {
  /** Hidden or access-restricted values, and those marked `custom.quiet`, are compared but never copied into an event. */
  isConfidential: boolean
  /** May be large; measured before it is copied. */
  isLarge: boolean
  isRelation: boolean
  name: string
  type: FlattenedField['type']
}

const IGNORED = new Set(['createdAt', 'id', 'updatedAt'])
const SECRET = new Set(['apiKey', 'apiKeyIndex', 'hash', 'lockUntil', 'loginAttempts', 'password', 'resetPasswordExpiration', 'resetPasswordToken', 'salt', 'sessions'])
const LARGE = new Set<string>(['array', 'blocks', 'code', 'group', 'json', 'richText', 'tab', 'text', 'textarea'])

const plans = new WeakMap<object, PlannedField[]>()

const toPlanned = (field: FlattenedField): PlannedField[] => {
  if (field.type === 'join' || !('name' in field) || typeof field.name !== 'string') return []
  if (IGNORED.has(field.name) || SECRET.has(field.name) || ('virtual' in field && field.virtual)) return []
  const isHidden = 'hidden' in field && field.hidden === true
  const isRestricted = 'access' in field && Boolean(field.access?.read)
  return [
    {
      isConfidential: isHidden || isRestricted || field.custom?.secret === true || field.custom?.quiet === true,
      isLarge: LARGE.has(field.type),
      isRelation: field.type === 'relationship' || field.type === 'upload',
      name: field.name,
      type: field.type,
    },
  ]
}

/** The top-level fields of a collection that events look at. Worked out once. */
export const fieldPlan = (collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>): PlannedField[] => {
  const known = plans.get(collection)
  if (known) return known
  const plan = collection.flattenedFields.flatMap(toPlanned)
  plans.set(collection, plan)
  return plan
}

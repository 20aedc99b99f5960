import type { SanitizedCollectionConfig } from 'payload'

import { type PlannedField, fieldPlan } from './fieldPlan'
import { plainValue } from './plainValue'
import { singularOf } from './singularOf'
import type { CollectionEvents, EventInput } from './types'

type Fields = Record<string, unknown>
type Change = { field: PlannedField; value: unknown }
export type FoundEvent = Pick<EventInput, 'payload' | 'type'>

type Source = {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>
  declared: CollectionEvents
  doc: Fields
}

type Write =
  | ({ changes: Change[]; operation: 'update'; previousDoc: Fields } & Source)
  | ({ operation: 'create' | 'delete' } & Source)

const relationKey = (name: string, value: unknown): string => (Array.isArray(value) ? `${singularOf(name)}Ids` : `${name}Id`)

/** What every payload of this document has: its id under two names and the declared fields. */
const basePayload = ({ collection, declared, doc }: Source): Fields => {
  const payload: Fields = { id: String(doc.id), [`${singularOf(collection.slug)}Id`]: String(doc.id) }
  const wanted = new Set(declared.payload)
  for (const field of fieldPlan(collection)) {
    if (!wanted.has(field.name)) continue
    const value = plainValue(field, doc[field.name])
    payload[field.isRelation ? relationKey(field.name, value) : field.name] = value
  }
  return payload
}

const isOneOf = (values: readonly string[] | undefined, value: unknown): boolean =>
  values === undefined || values.includes(String(value))

const eventsOfCreate = (source: Source): FoundEvent[] => {
  const { collection, declared, doc } = source
  const payload = basePayload(source)
  const found: FoundEvent[] = declared.onCreate ? [{ payload, type: declared.onCreate }] : []
  const fields = new Map(fieldPlan(collection).map((field) => [field.name, field]))
  for (const rule of declared.onChange ?? []) {
    const field = fields.get(rule.field)
    if (!rule.onCreate || rule.from || !field) continue
    const to = plainValue(field, doc[rule.field])
    if (to === null || !isOneOf(rule.to, to)) continue
    found.push({ payload: { ...payload, field: rule.field, from: null, to }, type: rule.event })
  }
  return found
}

const eventsOfUpdate = (source: Extract<Write, { operation: 'update' }>): FoundEvent[] => {
  const { changes, declared, previousDoc } = source
  if (changes.length === 0) return []
  const names = changes.map(({ field }) => field.name)
  const copy = (valueOf: (change: Change) => unknown): Fields =>
    Object.fromEntries(changes.map((change) => [change.field.name, plainValue(change.field, valueOf(change))]))
  const before = copy(({ field }) => previousDoc[field.name])
  const after = copy(({ value }) => value)
  const payload = { ...basePayload(source), after, before, changedFields: names }
  if (names.includes('deletedAt') && after.deletedAt !== null) return declared.onDelete ? [{ payload, type: declared.onDelete }] : []
  const found: FoundEvent[] = declared.onUpdate ? [{ payload, type: declared.onUpdate }] : []
  for (const rule of declared.onChange ?? []) {
    if (!names.includes(rule.field)) continue
    const from = before[rule.field]
    const to = after[rule.field]
    if (!isOneOf(rule.from, from) || !isOneOf(rule.to, to)) continue
    found.push({ payload: { ...payload, field: rule.field, from, to }, type: rule.event })
  }
  return found
}

/** The declared events of a write. An update that changed nothing has none; moving to the trash is a deletion. */
export const eventsOf = (write: Write): FoundEvent[] => {
  if (write.operation === 'create') return eventsOfCreate(write)
  if (write.operation === 'update') return eventsOfUpdate(write)
  return write.declared.onDelete ? [{ payload: basePayload(write), type: write.declared.onDelete }] : []
}

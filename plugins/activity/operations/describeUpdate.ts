import type { SanitizedCollectionConfig } from 'payload'

import { changedFields } from '@/src/events/changedFields'
import { plainValue } from '@/src/events/plainValue'

type Fields = Record<string, unknown>
export type Description = { action: string; description: null | string; metadata: Fields | null }

const stateFieldsOf = (collection: SanitizedCollectionConfig): Set<string> => {
  const states: unknown[] = [collection.custom?.states ?? []].flat()
  const names = states.map((machine) => (machine as { field?: { name?: string } | string }).field)
  return new Set(names.map((field) => (typeof field === 'string' ? field : (field?.name ?? ''))))
}

const changeOfState = (collection: SanitizedCollectionConfig, field: string, from: unknown, to: unknown): Description => {
  if (field === '_status') {
    return { action: to === 'published' ? 'published' : 'unpublished', description: null, metadata: { field, from, to } }
  }
  const label = collection.flattenedFields.find(({ name }) => name === field)
  const shown = label && 'label' in label && typeof label.label === 'string' ? label.label : field
  return { action: 'status_changed', description: `${shown}: ${String(from ?? 'none')} → ${String(to)}`, metadata: { field, from, to } }
}

/** What an update did, in the feed's words; undefined when nothing a person would mention changed. */
export const describeUpdate = (
  collection: SanitizedCollectionConfig,
  write: { data: Fields; doc: Fields; previousDoc: Fields },
): Description | undefined => {
  const changes = changedFields({ collection, ...write })
  if (changes.length === 0) return undefined
  const names = changes.map(({ field }) => field.name)
  const deletion = changes.find(({ field }) => field.name === 'deletedAt')
  if (deletion) return { action: deletion.value ? 'deleted' : 'restored', description: null, metadata: null }
  const states = stateFieldsOf(collection)
  const moved = changes.find(({ field }) => states.has(field.name)) ?? changes.find(({ field }) => field.name === '_status')
  if (moved) {
    return changeOfState(collection, moved.field.name, plainValue(moved.field, write.previousDoc[moved.field.name]), plainValue(moved.field, moved.value))
  }
  return { action: 'updated', description: null, metadata: { changedFields: names } }
}

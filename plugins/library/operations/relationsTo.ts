import type { FlattenedField, Payload } from 'payload'

/** A relation of some collection, by the path that a `Where` names it by. */
export type RelationPath = { collection: string; path: string }

const pathsIn = (fields: FlattenedField[], target: string, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if ((field.type === 'relationship' || field.type === 'upload') && !('virtual' in field && field.virtual)) return field.relationTo === target ? [path] : []
    return (field.type === 'array' || field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field
      ? pathsIn(field.flattenedFields, target, `${path}.`)
      : []
  })

/** Every relation to a collection, but those of the collections that only serve it. */
export const relationsTo = (payload: Payload, target: string, except: readonly string[]): RelationPath[] =>
  payload.config.collections
    .filter(({ slug }) => !except.includes(slug))
    .flatMap(({ flattenedFields, slug }) => pathsIn(flattenedFields, target).map((path) => ({ collection: slug, path })))

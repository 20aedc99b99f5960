import type { CollectionSlug, RelationshipField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

type Options = FieldOptions & {
  /** Limits the choice in the admin and is checked on every write. */
  filterOptions?: RelationshipField['filterOptions']
  hasMany?: boolean
  /** What happens to this row when the other one is deleted; the database enforces it. @default 'set null' */
  onDelete?: 'cascade' | 'restrict'
}

/** A reference to another collection, indexed. Several targets only where the specification has a true polymorphic link. */
export const relation = (name: string, to: string | string[], options: Options = {}): RelationshipField => {
  const { filterOptions, hasMany, onDelete, ...own } = options
  return {
    ...fieldBase(name, { index: true, ...own, ...(onDelete && { custom: { ...own.custom, onDelete } }) }),
    relationTo: to as CollectionSlug | CollectionSlug[],
    type: 'relationship',
    ...(filterOptions && { filterOptions }),
    ...(hasMany && { hasMany }),
  } as RelationshipField
}

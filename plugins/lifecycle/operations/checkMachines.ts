import { flattenTopLevelFields } from 'payload'
import type { CollectionConfig } from 'payload'

import { statesOf } from '@/src/states/statesOf'

import { LifecycleInvalid } from '../errors'

/**
 * Holds every machine against its collection, at boot.
 * @throws LIFECYCLE_INVALID naming collection, machine and what is missing
 */
export const checkMachines = (collections: readonly CollectionConfig[]): void => {
  const slugs = new Set(collections.map(({ slug }) => slug))
  for (const collection of collections) {
    const names = new Set(flattenTopLevelFields(collection.fields).map((field) => ('name' in field ? field.name : undefined)))
    for (const { field, history, stamps } of statesOf(collection)) {
      const used = [field.name, ...Object.values(stamps).flatMap(({ at, by, clear = [] }) => [at, by, ...clear])]
      const missing = used.find((name) => name !== undefined && !names.has(name))
      if (missing) throw new LifecycleInvalid({ collection: collection.slug, field: field.name, problem: `the collection has no field '${missing}'` })
      if (history && !slugs.has(history.collection)) {
        throw new LifecycleInvalid({ collection: collection.slug, field: field.name, problem: `there is no history collection '${history.collection}'` })
      }
    }
  }
}

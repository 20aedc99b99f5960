import type { Payload } from 'payload'

import { CollectionUncovered } from '../errors'

/**
 * Refuses to start with a collection of organizations that this plugin never saw, because its plugin is listed later: its rows would get no organization
 * and their relations would not be checked.
 * @throws TENANCY_COLLECTION_UNCOVERED
 */
export const assertCovered = (payload: Pick<Payload, 'config'>, covered: ReadonlySet<string>): void => {
  const uncovered = payload.config.collections
    .filter(({ custom, flattenedFields, slug }) => custom?.tenant !== false && !covered.has(slug) && flattenedFields.some(({ name }) => name === 'organization'))
    .map(({ slug }) => slug)
  if (uncovered.length > 0) throw new CollectionUncovered({ collections: uncovered })
}

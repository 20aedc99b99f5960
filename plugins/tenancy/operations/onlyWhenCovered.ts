import type { Config } from 'payload'

import { CollectionUncovered } from '../errors'

type OnInit = NonNullable<Config['onInit']>

/**
 * An `onInit` that refuses a collection of organizations which this plugin never saw, because its plugin is listed later: its rows would get no
 * organization and their relations would not be checked.
 * @throws TENANCY_COLLECTION_UNCOVERED
 */
export const onlyWhenCovered =
  (onInit: OnInit, covered: ReadonlySet<string>): OnInit =>
  (payload) => {
    const uncovered = payload.config.collections
      .filter(({ custom, flattenedFields, slug }) => custom?.tenant !== false && !covered.has(slug) && flattenedFields.some(({ name }) => name === 'organization'))
      .map(({ slug }) => slug)
    if (uncovered.length > 0) throw new CollectionUncovered({ collections: uncovered })
    return onInit(payload)
  }

import type { SanitizedCollectionConfig } from 'payload'

import type { Description } from './describeUpdate'

/** What a create did. */
export const describeCreate = (collection: SanitizedCollectionConfig): Description => ({
  action: collection.slug === 'comments' ? 'commented' : 'created',
  description: null,
  metadata: null,
})

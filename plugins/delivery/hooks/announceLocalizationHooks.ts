import type { CollectionConfig } from 'payload'

import { announceLocalization } from '../operations/announceLocalization'

/** After a translation was published, withdrawn or deleted. */
export const announceLocalizationHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ doc, previousDoc, req }) => announceLocalization(req, doc as Record<string, unknown>, previousDoc as Record<string, unknown> | undefined)],
  afterDelete: [async ({ doc, req }) => announceLocalization(req, doc as Record<string, unknown>, undefined)],
}

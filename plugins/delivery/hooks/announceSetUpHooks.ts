import type { CollectionConfig } from 'payload'

import { announceChange } from '../operations/announceChange'
import { deliveryKeys } from '../operations/deliveryKeys'
import { idOf } from '../operations/idOf'

/** After a type, a site, an API key or the organization itself changed: everything of the organization. */
export const announceSetUpHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ collection, doc, req }) => announceChange(req, [deliveryKeys.organization(organizationOf(collection.slug, doc as Record<string, unknown>))])],
  afterDelete: [async ({ collection, doc, req }) => announceChange(req, [deliveryKeys.organization(organizationOf(collection.slug, doc as Record<string, unknown>))])],
}

const organizationOf = (slug: string, doc: Record<string, unknown>): string => (slug === 'organizations' ? String(doc.id) : idOf(doc.organization))

import type { CollectionConfig } from 'payload'

import { announceChange } from '../operations/announceChange'
import { deliveryKeys } from '../operations/deliveryKeys'

/** After a tag, category or file changed: answers that show it. Under another slug, filters find other entries. */
export const announcePartHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [
    async ({ doc, operation, previousDoc, req }) => {
      const part = doc as Record<string, unknown>
      if (operation === 'create') return
      const isRenamed = part.slug !== (previousDoc as Record<string, unknown> | undefined)?.slug
      await announceChange(req, [deliveryKeys.entry(String(part.id)), ...(isRenamed ? [deliveryKeys.organization(organizationOf(part))] : [])])
    },
  ],
  afterDelete: [async ({ doc, req }) => announceChange(req, [deliveryKeys.entry(String((doc as Record<string, unknown>).id))])],
}

const organizationOf = ({ organization }: Record<string, unknown>): string =>
  String(typeof organization === 'object' && organization !== null && 'id' in organization ? organization.id : organization)

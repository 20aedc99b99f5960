import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'

import type { ActionDefinition } from '@/src/events/types'

import { entityData } from './entityData'
import { entityProblems } from './entityProblems'

/** `{ collection, data }`: creates a related entity in the trigger's organization. */
export const createEntityAction: ActionDefinition = {
  name: 'CREATE_ENTITY',
  run: async ({ document, event, req, trigger }) => {
    const collection = String(trigger.actionConfig.collection) as CollectionSlug
    const data = await entityData(trigger.actionConfig.data, { document, event })
    const created = await req.payload.create({
      collection,
      data: { ...data, organization: event.organization } as RequiredDataFromCollectionSlug<CollectionSlug>,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return { collection, id: String(created.id) }
  },
  validate: (config, { payload }) => entityProblems(config, payload, { isCollectionRequired: true }),
}

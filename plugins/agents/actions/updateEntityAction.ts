import type { CollectionSlug } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import type { ActionDefinition } from '@/src/events/types'

import { ActionRefused } from '../errors'
import { renderTemplates } from '../operations/renderTemplates'
import { entityData } from './entityData'
import { entityProblems } from './entityProblems'

/** `{ data, collection?, id? }`: updates the source entity, or the one that the templated `id` names. */
export const updateEntityAction: ActionDefinition = {
  name: 'UPDATE_ENTITY',
  run: async ({ document, event, req, trigger }) => {
    const { actionConfig: config } = trigger
    const collection = String(config.collection ?? event.sourceType)
    const scope = { document, event, payload: event.payload }
    const id = config.id === undefined ? event.sourceId : await renderTemplates(config.id, scope)
    if (typeof id !== 'string' || id === '') {
      throw new ActionRefused({ reason: `UPDATE_ENTITY: the template '${String(config.id)}' gives no id for ${collection}` })
    }
    const data = await entityData(config.data, { document, event })
    await lockRow(req, collection, id)
    await req.payload.update({ collection: collection as CollectionSlug, data, depth: 0, id, overrideAccess: false, req })
    return { collection, fields: Object.keys(data), id }
  },
  validate: (config, { payload }) => {
    const problems = entityProblems(config, payload, { isCollectionRequired: config.id !== undefined })
    if (config.id !== undefined && typeof config.id !== 'string') problems.push({ message: 'must be a text', path: 'id' })
    return problems
  },
}

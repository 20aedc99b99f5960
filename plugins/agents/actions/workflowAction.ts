import type { CollectionSlug } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import type { ActionDefinition } from '@/src/events/types'
import { applyTransition } from '@/src/states/applyTransition'

import { ActionRefused } from '../errors'
import { renderTemplates } from '../operations/renderTemplates'

/**
 * `{ action, collection?, id?, data? }`: starts or advances a lifecycle by the named transition, on the source entity or the
 * one that `id` names. `collection` is checked against its state machine when the trigger is saved.
 */
export const workflowAction: ActionDefinition = {
  name: 'WORKFLOW',
  run: async ({ document, event, req, trigger }) => {
    const { actionConfig: config } = trigger
    const scope = { document, event, payload: event.payload }
    const collection = String(config.collection ?? event.sourceType)
    const id = config.id === undefined ? event.sourceId : await renderTemplates(config.id, scope)
    if (typeof id !== 'string' || id === '') {
      throw new ActionRefused({ reason: `WORKFLOW: the template '${String(config.id)}' gives no id for ${collection}` })
    }
    const data = (await renderTemplates(config.data ?? {}, scope)) as Record<string, unknown>
    const transition = String(config.action)
    await lockRow(req, collection, id)
    await applyTransition({ collection: collection as CollectionSlug, data, id, req, transition })
    return { collection, id, transition }
  },
  validate: (config, { payload }) => {
    const { action, collection, workflowId } = config
    if (workflowId !== undefined) {
      return [{ message: 'stored workflows cannot be started by triggers; name a transition as `action` and leave this out', path: 'workflowId' }]
    }
    if (typeof action !== 'string' || action === '') return [{ message: 'must name a transition, e.g. submit', path: 'action' }]
    if (collection === undefined) return []
    const found = payload.collections[collection as CollectionSlug]
    if (!found) return [{ message: `must be a collection; '${String(collection)}' is none`, path: 'collection' }]
    const known = transitionsOf(found.config.custom?.states)
    if (known.includes(action)) return []
    return [{ message: `'${String(collection)}' has no transition '${action}'; it has ${known.join(', ') || 'none'}`, path: 'action' }]
  },
}

type Machine = { transitions: Record<string, Record<string, string>> }

const transitionsOf = (states: Machine | Machine[] | undefined): string[] => {
  const machines = states === undefined ? [] : Array.isArray(states) ? states : [states]
  return [...new Set(machines.flatMap(({ transitions }) => Object.values(transitions).flatMap((moves) => Object.keys(moves))))]
}

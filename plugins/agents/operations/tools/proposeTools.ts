import type { CollectionSlug } from 'payload'
import { z } from 'zod'

import { accessOptionsOf } from '@/src/access/accessOptionsOf'
import { can } from '@/src/access/can'
import { defineTool } from '@/src/tools/defineTool'
import type { ToolContext, ToolDefinition } from '@/src/tools/types'

/**
 * What no model may ask for, whatever permissions its skill was given: who may do what, keys and secrets, what agents may do, and the records of
 * what they did.
 */
const FORBIDDEN = new Set([
  'agent-audit-logs', 'agent-invocations', 'agent-pending-actions', 'agent-personas', 'agent-skill-versions', 'agent-skills', 'agent-teams', 'agents', 'api-credentials', 'api-keys',
  'autonomy-settings', 'client-users', 'content-events', 'content-triggers', 'invitations', 'invocation-steps', 'organizations', 'role-permissions', 'skill-test-cases', 'skill-test-runs', 'users', 'webhook-endpoints',
])

const permitted = ({ organization, principal, req }: ToolContext, collection: string, action: 'create' | 'update'): void => {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  const resource = config ? accessOptionsOf(config.access)?.resource : undefined
  if (!resource || FORBIDDEN.has(collection) || !can(principal, `${resource}:${action}`, organization)) throw new Error(`You may not ${action} ${collection}`)
}

const fields = z.record(z.string(), z.unknown())

const proposeCreate = defineTool({
  description: 'Proposes a new record. It is written only when autonomy or a person allows it.',
  input: z.object({ collection: z.string(), data: fields, reason: z.string().optional() }),
  kind: 'propose',
  name: 'propose_create',
  permissions: [],
  run: async ({ context, input: { collection, data, reason } }) => {
    permitted(context, collection, 'create')
    return { effects: [{ collection, data, kind: 'create', reason }], value: 'proposed' }
  },
})

const proposeUpdate = defineTool({
  description: 'Proposes to change fields of a record. They are written only when autonomy or a person allows it.',
  input: z.object({ collection: z.string(), data: fields, id: z.string(), reason: z.string().optional() }),
  kind: 'propose',
  name: 'propose_update',
  permissions: [],
  run: async ({ context, input: { collection, data, id, reason } }) => {
    permitted(context, collection, 'update')
    return { effects: [{ collection, data, id, kind: 'update', reason }], value: 'proposed' }
  },
})

const proposeTransition = defineTool({
  description: 'Proposes to move a record on in its lifecycle, by the name of the transition.',
  input: z.object({ collection: z.string(), id: z.string(), reason: z.string().optional(), transition: z.string() }),
  kind: 'propose',
  name: 'propose_transition',
  permissions: [],
  run: async ({ context, input: { collection, id, reason, transition } }) => {
    permitted(context, collection, 'update')
    return { effects: [{ collection, id, kind: 'transition', reason, transition }], value: 'proposed' }
  },
})

/** Tools that ask for writes; they write nothing. */
export const proposeTools: ToolDefinition[] = [proposeCreate, proposeTransition, proposeUpdate]

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Config, Plugin } from 'payload'

import { agentsPlugin } from '@/plugins/agents'
import { lifecyclePlugin } from '@/plugins/lifecycle'
import { webhooksPlugin } from '@/plugins/webhooks'
import { apiKeyStrategy } from '@/src/access/apiKeyStrategy'
import { accessFor } from '@/src/access/accessFor'
import type { ActionDefinition, CollectionEvents } from '@/src/events/types'
import { register } from '@/src/plugin/register'
import { defineStates } from '@/src/states/defineStates'
import { date, defineCollection, integer, json, number, relation, text, textarea, texts } from '@/src/fields'

import { pickCollections } from './pickCollections'
import { testSkills } from './testSkills'

const states = defineStates({
  field: 'phase',
  initial: 'IDEA',
  transitions: { DONE: {}, IDEA: { begin: 'WORK' }, WORK: { finish: 'DONE' } },
})

/** What the tests write: a small thing with every kind of field that events look at. */
const jots: CollectionConfig = defineCollection({
  slug: 'jots',
  access: accessFor({ resource: 'jot' }),
  admin: { group: 'Plan', useAsTitle: 'title' },
  custom: {
    events: {
      onChange: [
        { event: 'jot.phase_changed', field: 'phase' },
        { event: 'jot.finished', field: 'phase', to: ['DONE'] },
        { event: 'jot.assigned', field: 'owner', onCreate: true },
      ],
      onCreate: 'jot.created',
      onDelete: 'jot.deleted',
      onUpdate: 'jot.updated',
      payload: ['kind', 'owner', 'count'],
    } satisfies CollectionEvents,
    states: [states],
  },
  fields: [
    text('title', { required: true }),
    text('kind'),
    textarea('body'),
    number('count'),
    number('amount'),
    integer('score', { max: 100, min: 0 }),
    date('dueAt'),
    relation('owner', 'users'),
    relation('related', 'jots', { hasMany: true }),
    texts('tags'),
    json('meta'),
    text('note', { hidden: true }),
    states.field,
  ],
})

/** Drafts, for autonomy `auto_draft`. */
const pages: CollectionConfig = defineCollection({
  slug: 'jot-pages',
  access: accessFor({ resource: 'jot-page' }),
  admin: { group: 'Plan', useAsTitle: 'title' },
  fields: [text('title', { required: true }), relation('jot', 'jots')],
  versions: { drafts: true },
})

const stampHandler: ActionDefinition = {
  name: 'stamp-title',
  run: async ({ event, req, trigger }) => {
    const title = `stamped by ${trigger.name}`
    await req.payload.update({ collection: 'jots', data: { title }, depth: 0, id: event.sourceId, overrideAccess: false, req })
    return { title }
  },
  validate: (config) => (config.color === 'red' ? [{ message: 'never red', path: 'color' }] : []),
}

const testParts: Plugin = (config) =>
  register(register({ ...config, collections: [...(config.collections ?? []), jots, pages] }, 'skills', testSkills), 'actions', [stampHandler])

/** Keys sign in as they do in the product. */
const withKeys = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'api-keys' ? { ...collection, auth: { disableLocalStrategy: true, strategies: [apiKeyStrategy] } } : collection

const picked = pickCollections([
  'agent-audit-logs', 'agent-invocations', 'agent-pending-actions', 'agent-personas', 'agent-skill-versions', 'agent-skills', 'agent-teams', 'agents', 'api-keys', 'assistant-conversations', 'assistant-messages', 'autonomy-settings', 'client-users',
  'clients', 'content-events', 'content-triggers', 'document-usages', 'invocation-steps', 'knowledge-documents', 'notifications', 'organizations',
  'role-permissions', 'skill-test-cases', 'skill-test-runs', 'users',
]).map(withKeys)

/** The product's collections that agents touch with two of the tests' own, and the plugins an event walks through. */
export const agentsConfig: Partial<Config> = {
  admin: { user: 'users' },
  collections: picked,
  editor: lexicalEditor(),
  plugins: [testParts, lifecyclePlugin(), webhooksPlugin(), agentsPlugin()],
}

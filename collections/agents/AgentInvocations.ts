import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import {
  date,
  defineCollection,
  integer,
  json,
  now,
  number,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { invocationDetailFields } from './fields/invocationDetailFields'
import { agentInvocationStates } from './states/agentInvocationStates'

/** One run of a skill or agent: why, with what, how long, at what cost, to what result (000, 002 and 004 in one log). */
export const AgentInvocations = defineCollection({
  slug: 'agent-invocations',
  labels: { plural: 'Agent runs', singular: 'Agent run' },
  access: accessFor({ resource: 'agent-invocation', restrict: engineWritten }),
  admin: {
    defaultColumns: ['skillSlug', 'status', 'summary', 'triggeredBy', 'durationMs', 'startedAt'],
    description: 'What agents did, why, and what came of it.',
    group: 'Agents',
    useAsTitle: 'skillSlug',
  },
  custom: { states: [agentInvocationStates] },
  defaultSort: '-startedAt',
  disableDuplicate: true,
  fields: [
    tabs({
      Run: [
        row(text('skillSlug', { index: true, required: true, width: '50%' }), text('personaSlug', { width: '50%' })),
        textarea('summary', { description: 'What was done, in a sentence.' }),
        row(
          select('triggeredBy', ['EVENT', 'SCHEDULE', 'MANUAL', 'AGENT', 'API', 'WEBHOOK'], {
            required: true,
            width: '33%',
          }),
          text('entityType', { width: '33%' }),
          text('entityId', { width: '33%' }),
        ),
        json('input', { defaultValue: {}, required: true }),
        json('output'),
        textarea('error'),
        number('confidence', { max: 1, min: 0 }),
      ],
      Cause: [
        row(
          relation('triggerEvent', 'content-events', { width: '50%' }),
          relation('trigger', 'content-triggers', { width: '50%' }),
        ),
        row(
          relation('parentInvocation', 'agent-invocations', {
            description: 'The run this one retries, or that called it.',
            width: '50%',
          }),
          relation('initiatedBy', 'users', { width: '50%' }),
        ),
        text('sessionId', { index: true }),
      ],
      Cost: [
        row(
          integer('inputTokens', { width: '25%' }),
          integer('outputTokens', { width: '25%' }),
          integer('totalTokens', { width: '25%' }),
          integer('contextTokens', { width: '25%' }),
        ),
        row(
          number('estimatedCost', { description: 'In US dollars.', width: '33%' }),
          text('provider', { width: '33%' }),
          text('modelName', { width: '33%' }),
        ),
      ],
      Details: invocationDetailFields,
    }),
    agentInvocationStates.field,
    relation('skill', 'agent-skills', { sidebar: true }),
    relation('persona', 'agent-personas', { sidebar: true }),
    date('startedAt', { defaultValue: now, index: true, required: true, sidebar: true }),
    date('completedAt', { sidebar: true }),
    integer('durationMs', { sidebar: true }),
    integer('attemptNumber', { defaultValue: 1, min: 1, required: true, sidebar: true }),
  ],
  indexes: [
    { fields: ['organization', 'skill'] },
    { fields: ['organization', 'skillSlug'] },
    { fields: ['organization', 'trigger', 'triggerEvent', 'attemptNumber'], unique: true },
    { fields: ['entityType', 'entityId'] },
    { fields: ['organization', 'startedAt'] },
  ],
})

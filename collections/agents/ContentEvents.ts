import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, relation, row, text, textarea } from '@/src/fields'

/** What happened. Written in the transaction of the change itself, processed once by the dispatcher (B000-050…053). */
export const ContentEvents = defineCollection({
  slug: 'content-events',
  labels: { plural: 'Events', singular: 'Event' },
  access: accessFor({ resource: 'content-event', restrict: engineWritten }),
  admin: {
    defaultColumns: ['eventType', 'sourceType', 'triggersMatched', 'triggersExecuted', 'processedAt', 'createdAt'],
    description: 'Everything that happened, and what it set off.',
    group: 'Agents',
    useAsTitle: 'eventType',
  },
  disableDuplicate: true,
  fields: [
    row(
      text('eventType', { index: true, required: true, width: '40%' }),
      text('sourceType', { description: 'Collection of the source.', required: true, width: '30%' }),
      text('sourceId', { required: true, width: '30%' }),
    ),
    json('payload', { defaultValue: {}, required: true }),
    row(
      integer('triggersMatched', { defaultValue: 0, required: true, width: '33%' }),
      integer('triggersExecuted', { defaultValue: 0, required: true, width: '33%' }),
      date('processedAt', { width: '33%' }),
    ),
    textarea('processingError'),
    json('executions', { description: 'What each matched trigger came to.' }),
    row(
      text('actorType', { description: 'user, client-user, api-key, agent, anonymous or system.', width: '50%' }),
      text('actorId', { description: 'For agents the slug of the skill.', width: '50%' }),
    ),
    row(
      relation('causedByEvent', 'content-events', { width: '33%' }),
      relation('causedByInvocation', 'agent-invocations', { width: '33%' }),
      relation('causedByTrigger', 'content-triggers', { width: '33%' }),
      relation('rootEvent', 'content-events', {
        description: 'First event of the chain; none when it is itself the first.',
        width: '33%',
      }),
    ),
    integer('depth', { defaultValue: 0, description: 'Length of the chain that led here.', min: 0, required: true }),
  ],
  indexes: [
    { fields: ['organization', 'eventType'] },
    { fields: ['sourceType', 'sourceId'] },
    { fields: ['organization', 'createdAt'] },
  ],
})

import { accessFor } from '@/src/access/accessFor'
import { defineCollection, json, relation, row, select, text } from '@/src/fields'

/** What agents say to each other. */
export const AgentMessages = defineCollection({
  slug: 'agent-messages',
  access: accessFor({ resource: 'agent-message' }),
  admin: {
    defaultColumns: ['messageType', 'fromAgent', 'toAgent', 'status', 'createdAt'],
    description: 'What agents say to each other.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'messageType',
  },
  fields: [
    row(
      relation('fromAgent', 'agents', { width: '33%' }),
      relation('toAgent', 'agents', { width: '33%' }),
      relation('team', 'agent-teams', { onDelete: 'cascade', width: '33%' }),
    ),
    row(
      select('messageType', ['task', 'result', 'context', 'handoff', 'status', 'query'], {
        required: true,
        width: '50%',
      }),
      select('status', ['pending', 'delivered', 'read', 'processed'], {
        defaultValue: 'pending',
        index: true,
        width: '50%',
      }),
    ),
    json('content', { description: 'subject, body, data, priority.' }),
    row(relation('parentMessage', 'agent-messages', { width: '50%' }), text('threadId', { index: true, width: '50%' })),
  ],
})

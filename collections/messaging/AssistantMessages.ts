import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, json, relation, row, select, text, textarea } from '@/src/fields'

/** One message of a chat with the assistant (003.ChatMessage). */
export const AssistantMessages = defineCollection({
  slug: 'assistant-messages',
  access: accessFor({ also: ownRows('user'), resource: 'assistant-message' }),
  admin: {
    defaultColumns: ['content', 'role', 'user', 'createdAt'],
    description: 'Messages of the assistant.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'content',
  },
  defaultSort: 'createdAt',
  fields: [
    row(
      relation('conversation', 'assistant-conversations', { onDelete: 'cascade', width: '50%' }),
      text('sessionId', { index: true, required: true, width: '50%' }),
    ),
    row(
      relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
      select('role', ['user', 'assistant', 'system'], { required: true, width: '50%' }),
    ),
    textarea('content', { required: true }),
    json('toolCalls', { description: 'What the assistant called.' }),
    json('toolResults', { description: 'What came back.' }),
    json('metadata', { description: 'Context, e.g. the project that was open.' }),
    relation('invocation', 'agent-invocations'),
  ],
})

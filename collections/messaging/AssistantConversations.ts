import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, relation, row, text } from '@/src/fields'

/** A chat of one person with the assistant. */
export const AssistantConversations = defineCollection({
  slug: 'assistant-conversations',
  access: accessFor({ also: ownRows('user'), resource: 'assistant-conversation' }),
  admin: {
    defaultColumns: ['title', 'user', 'lastMessageAt'],
    description: 'Chats with the assistant.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'title',
  },
  defaultSort: '-lastMessageAt',
  fields: [
    row(text('title', { width: '50%' }), text('sessionId', { index: true, width: '50%' })),
    row(
      relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('project', 'projects', { width: '50%' }),
    ),
    relation('persona', 'agent-personas'),
    { collection: 'assistant-messages', defaultLimit: 50, name: 'messages', on: 'conversation', type: 'join' },
    checkbox('isArchived', { sidebar: true }),
    date('lastMessageAt', { readOnly: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'sessionId'], unique: true }],
})

import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  list,
  relation,
  row,
  select,
  tabs,
  text,
  texts,
} from '@/src/fields'

import { conversationStates } from './states/conversationStates'

/** A conversation with a contact, on any channel. */
export const Conversations = defineCollection({
  slug: 'conversations',
  access: accessFor({ resource: 'conversation' }),
  admin: {
    defaultColumns: ['subject', 'contact', 'channel', 'status', 'assignedTo', 'lastMessageAt'],
    description: 'Conversations with people outside.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'subject',
  },
  custom: { states: [conversationStates] },
  defaultSort: '-lastMessageAt',
  fields: [
    tabs({
      Conversation: [
        text('subject'),
        row(
          relation('contact', 'contacts', { width: '50%' }),
          select('channel', ['email', 'sms', 'call', 'whatsapp', 'social', 'live_chat'], {
            defaultValue: 'email',
            required: true,
            width: '50%',
          }),
        ),
        texts('tags'),
        { collection: 'conversation-messages', defaultLimit: 50, name: 'messages', on: 'conversation', type: 'join' },
      ],
      People: [
        list(
          'participants',
          [
            row(
              relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
              select('role', ['owner', 'participant', 'observer'], { defaultValue: 'participant', width: '50%' }),
            ),
            row(
              date('lastReadAt', { readOnly: true, width: '50%' }),
              checkbox('notificationsEnabled', { defaultValue: true, width: '50%' }),
            ),
          ],
          { dbName: 'conversation_participants', singular: 'Participant' },
        ),
      ],
    }),
    conversationStates.field,
    relation('assignedTo', 'users', { sidebar: true }),
    integer('messageCount', { defaultValue: 0, readOnly: true, sidebar: true }),
    date('lastMessageAt', { index: true, readOnly: true, sidebar: true }),
    createdByField(),
  ],
})

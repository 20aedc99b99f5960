import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, integer, json, relation, row, text, textarea } from '@/src/fields'

/** A message in a channel, with its thread. */
export const TeamMessages = defineCollection({
  slug: 'team-messages',
  access: accessFor({ resource: 'team-message' }),
  admin: {
    defaultColumns: ['content', 'channel', 'sender', 'createdAt'],
    description: 'Messages of the team.',
    group: 'Plan',
    hidden: true,
    useAsTitle: 'content',
  },
  fields: [
    row(
      relation('channel', 'team-channels', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('sender', 'users', { required: true, width: '50%' }),
    ),
    textarea('content', { required: true }),
    row(
      text('contentType', { defaultValue: 'text', width: '50%' }),
      relation('parentMessage', 'team-messages', { width: '50%' }),
    ),
    json('attachments', { description: '[{ file, name, mimeType, size }]' }),
    row(
      integer('threadCount', { defaultValue: 0, readOnly: true, width: '50%' }),
      date('editedAt', { readOnly: true, width: '50%' }),
    ),
    checkbox('isPinned', { sidebar: true }),
    checkbox('isEdited', { readOnly: true, sidebar: true }),
  ],
  indexes: [{ fields: ['channel', 'createdAt'] }],
})

import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, json, relation, row, select, text, textarea } from '@/src/fields'

/** One message of a conversation. The sender is a contact, user or agent by `senderType`, or the system. */
export const ConversationMessages = defineCollection({
  slug: 'conversation-messages',
  access: accessFor({ resource: 'conversation-message' }),
  admin: {
    defaultColumns: ['content', 'conversation', 'direction', 'senderType', 'createdAt'],
    description: 'Messages.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'content',
  },
  fields: [
    relation('conversation', 'conversations', { onDelete: 'cascade', required: true }),
    row(
      select('direction', ['inbound', 'outbound'], { required: true, width: '33%' }),
      select('senderType', ['contact', 'user', 'agent', 'system'], { required: true, width: '33%' }),
      text('senderId', { description: 'Polymorphic on senderType.', index: true, width: '33%' }),
    ),
    textarea('content', { required: true }),
    text('contentType', { defaultValue: 'text', description: 'text, html, image, audio, …' }),
    relation('attachments', 'files', { hasMany: true }),
    json('metadata'),
    row(checkbox('isRead', { width: '33%' }), date('readAt', { width: '33%' }), date('deliveredAt', { width: '33%' })),
  ],
  indexes: [{ fields: ['conversation', 'createdAt'] }],
})

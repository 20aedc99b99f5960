import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, integer, json, relation, row, select, text, textarea } from '@/src/fields'

/** A mail conversation with a lead. */
export const LeadThreads = defineCollection({
  slug: 'lead-threads',
  access: accessFor({ resource: 'lead-thread' }),
  admin: {
    defaultColumns: ['subject', 'lead', 'lastMessageAt', 'awaitingReply'],
    description: 'Mail conversations with leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'subject',
  },
  custom: {
    events: { onChange: [{ event: 'thread.updated', field: 'lastMessageAt', onCreate: true }], payload: ['lead', 'lastMessageFrom', 'awaitingReply'] },
  },
  defaultSort: '-lastMessageAt',
  fields: [
    text('subject'),
    row(
      relation('lead', 'leads', { required: true, width: '33%' }),
      text('gmailThreadId', { index: true, required: true, width: '33%' }),
      relation('mailAccount', 'mail-accounts', { description: 'Which connected account.', width: '33%' }),
    ),
    textarea('snippet'),
    row(
      integer('messageCount', { defaultValue: 0, width: '33%' }),
      date('lastMessageAt', { width: '33%' }),
      select('lastMessageFrom', ['lead', 'team'], { width: '33%' }),
    ),
    row(checkbox('awaitingReply', { width: '50%' }), text('sentiment', { width: '50%' })),
    json('participants', { defaultValue: [], description: '[{ email, name, role: lead | team | cc }]' }),
    json('topics', { defaultValue: [] }),
    json('actionItems', { defaultValue: [] }),
  ],
  indexes: [
    { fields: ['organization', 'lead', 'gmailThreadId'], unique: true },
    { fields: ['awaitingReply', 'lastMessageAt'] },
  ],
})

import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, json, now, relation, row, select, text, textarea } from '@/src/fields'

/** What happened with a lead, newest first. */
export const LeadTimelineEvents = defineCollection({
  slug: 'lead-timeline-events',
  access: accessFor({ resource: 'lead-timeline-event' }),
  admin: {
    defaultColumns: ['title', 'eventType', 'lead', 'occurredAt'],
    description: 'What happened with leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'title',
  },
  defaultSort: '-occurredAt',
  fields: [
    text('title', { required: true }),
    row(
      relation('lead', 'leads', { required: true, width: '50%' }),
      select(
        'eventType',
        [
          'email_received',
          'email_sent',
          'email_opened',
          'email_clicked',
          'email_replied',
          'email_bounced',
          'meeting_scheduled',
          'meeting_completed',
          'meeting_cancelled',
          'meeting_no_show',
          'status_changed',
          'score_updated',
          'priority_changed',
          'proposal_sent',
          'proposal_viewed',
          'contract_sent',
          'contract_signed',
          'note_added',
          'call_completed',
          'form_submitted',
          'website_visit',
          'custom',
        ],
        { required: true, width: '50%' },
      ),
    ),
    textarea('description'),
    row(text('actorType', { width: '50%' }), relation('actor', 'users', { description: 'For people.', width: '50%' })),
    row(
      relation('email', 'sent-emails', { width: '33%' }),
      relation('meeting', 'lead-meetings', { width: '33%' }),
      relation('action', 'lead-actions', { width: '33%' }),
    ),
    json('metadata', { defaultValue: {} }),
    date('occurredAt', { defaultValue: now, required: true }),
    checkbox('isHighlight', { description: 'Shown prominently.', index: true, sidebar: true }),
  ],
  indexes: [{ fields: ['lead', 'occurredAt'] }, { fields: ['eventType', 'occurredAt'] }],
})

import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

/** Mails to fill in (001.EmailTemplate, 004.email_templates). */
export const EmailTemplates = defineCollection({
  slug: 'email-templates',
  access: accessFor({ resource: 'email-template' }),
  admin: {
    defaultColumns: ['name', 'category', 'subject', 'isActive', 'useCount'],
    description: 'Mails you send often.',
    group: 'Campaigns',
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Template: [
        row(
          text('name', { required: true, width: '60%' }),
          select(
            'category',
            [
              'lead_outreach',
              'lead_follow_up',
              'proposal',
              'meeting_request',
              'meeting_follow_up',
              'client_update',
              'invoice',
              'general',
            ],
            { defaultValue: 'general', index: true, required: true, width: '40%' },
          ),
        ),
        text('subject', { description: 'Variables as {{ name }}.', required: true }),
        textarea('bodyText', { description: 'Plain text.', rows: 12 }),
        section('HTML', [textarea('bodyHtml', { required: true, rows: 12 })]),
        textarea('description'),
      ],
      Details: [
        json('availableVariables', {
          defaultValue: [],
          description: 'e.g. ["lead_name", "company_name"].',
          schema: { items: { type: 'string' }, type: 'array' },
        }),
        texts('tags'),
        url('thumbnailUrl'),
        row(
          integer('useCount', { defaultValue: 0, readOnly: true, width: '50%' }),
          date('lastUsedAt', { readOnly: true, width: '50%' }),
        ),
      ],
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    checkbox('isShared', {
      defaultValue: true,
      description: 'Everybody in the team may use it.',
      index: true,
      sidebar: true,
    }),
    createdByField(),
  ],
  trash: true,
})

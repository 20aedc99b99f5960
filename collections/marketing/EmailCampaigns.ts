import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  email,
  integer,
  json,
  money,
  relation,
  row,
  section,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { emailCampaignStates } from './states/emailCampaignStates'

/** One mailing to many (001.EmailCampaign, 002.campaigns). */
export const EmailCampaigns = defineCollection({
  slug: 'email-campaigns',
  access: accessFor({ resource: 'email-campaign' }),
  admin: {
    defaultColumns: ['name', 'subject', 'status', 'scheduledAt', 'delivered', 'uniqueOpens'],
    description: 'Mailings.',
    group: 'Campaigns',
    hidden: true,
    listSearchableFields: ['name', 'subject'],
    useAsTitle: 'name',
  },
  custom: { states: [emailCampaignStates] },
  fields: [
    tabs({
      Mail: [
        text('name', { required: true }),
        row(text('subject', { required: true, width: '50%' }), text('previewText', { width: '50%' })),
        row(
          text('fromName', { required: true, width: '33%' }),
          email('fromEmail', { required: true, width: '33%' }),
          text('replyTo', { width: '33%' }),
        ),
        relation('template', 'email-templates'),
        textarea('plainTextContent'),
        section('HTML', [textarea('htmlContent', { rows: 12 })]),
        json('content', { description: 'For messages that are no e-mail.' }),
      ],
      Audience: [
        row(
          relation('list', 'contact-lists', { width: '50%' }),
          integer('recipientCount', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
        ),
        json('segmentRules', { description: 'Or whoever matches these rules.' }),
        row(
          relation('campaign', 'campaigns', { width: '33%' }),
          relation('channel', 'marketing-channels', { width: '33%' }),
          text('messageType', { defaultValue: 'email', description: 'email, sms, …', width: '33%' }),
        ),
      ],
      Result: [
        row(
          integer('delivered', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('bounced', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('opened', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('uniqueOpens', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
        ),
        row(
          integer('clicked', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('uniqueClicks', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('unsubscribed', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
          integer('complained', { defaultValue: 0, readOnly: true, required: true, width: '25%' }),
        ),
        json('metrics', { description: 'Figures that have no field of their own.' }),
      ],
      Test: [checkbox('isABTest'), json('abTestConfig')],
      Budget: [row(money('budget', { width: '50%' }), money('spent', { width: '50%' }))],
    }),
    emailCampaignStates.field,
    date('scheduledAt', { index: true, sidebar: true }),
    date('sentAt', { readOnly: true, sidebar: true }),
    date('completedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})

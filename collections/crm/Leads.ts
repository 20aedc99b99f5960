import { leadSources } from '@/collections/vocabulary/leadSources'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  currency,
  date,
  defineCollection,
  email,
  integer,
  money,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
  url,
} from '@/src/fields'

import { leadStates } from './states/leadStates'

/** An opportunity before it is a client (004.leads, 002.prospects). */
export const Leads = defineCollection({
  slug: 'leads',
  access: accessFor({ resource: 'lead' }),
  admin: {
    defaultColumns: ['name', 'company', 'status', 'estimatedValue', 'assignedTo', 'lastActivityAt'],
    description: 'Opportunities.',
    group: 'Clients',
    hidden: true,
    listSearchableFields: ['name', 'email', 'company'],
    useAsTitle: 'name',
  },
  custom: {
    events: {
      onCreate: 'lead.created',
      onChange: [{ event: 'lead.status_changed', field: 'status' }],
      payload: ['email', 'company', 'status', 'source', 'assignedTo'],
    },
    fullText: ['name', 'company', 'notes'],
    states: [leadStates],
  },
  fields: [
    tabs({
      Lead: [
        row(text('name', { required: true, width: '50%' }), text('company', { width: '50%' })),
        row(
          email('email', { index: true, required: true, width: '33%' }),
          text('phone', { width: '33%' }),
          url('website', { width: '33%' }),
        ),
        textarea('notes'),
        row(
          money('estimatedValue', { width: '33%' }),
          currency('estimatedValueCurrency', { width: '33%' }),
          integer('probability', { description: 'Percent.', max: 100, min: 0, width: '33%' }),
        ),
        date('expectedCloseDate'),
      ],
      Classification: [
        row(
          text('industry', { width: '33%' }),
          select('companySize', ['solo', 'small', 'medium', 'enterprise'], {
            width: '33%',
          }),
          text('projectType', { description: 'web_app, mobile, consulting, …', width: '33%' }),
        ),
        row(
          select('source', leadSources, { defaultValue: 'WEBSITE', required: true, width: '50%' }),
          text('sourceDetail', { width: '50%' }),
        ),
        relation('contact', 'contacts', { description: 'The person in the CRM.' }),
      ],
      Timeline: [
        { collection: 'lead-timeline-events', defaultLimit: 20, name: 'timeline', on: 'lead', type: 'join' },
        { collection: 'lead-actions', name: 'actions', on: 'lead', type: 'join' },
      ],
      Details: [
        row(
          date('firstContactAt', { readOnly: true, width: '50%' }),
          date('lastContactAt', { readOnly: true, width: '50%' }),
        ),
        row(
          date('convertedAt', { readOnly: true, width: '50%' }),
          relation('convertedToClient', 'clients', { readOnly: true, width: '50%' }),
        ),
        { collection: 'lead-contacts', name: 'contacts', on: 'lead', type: 'join' },
      ],
    }),
    leadStates.field,
    relation('assignedTo', 'users', { sidebar: true }),
    date('lastActivityAt', { index: true, readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'status'] }],
  trash: true,
})

import { leadSources } from '@/collections/vocabulary/leadSources'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  email,
  json,
  relation,
  row,
  select,
  tabs,
  text,
  texts,
} from '@/src/fields'

import { contactDetailFields } from './fields/contactDetailFields'

/** People outside our organization (001.Contact, 002.contacts, 000.CRMContact, 001.ClientContact). */
export const Contacts = defineCollection({
  slug: 'contacts',
  access: accessFor({ resource: 'contact' }),
  admin: {
    defaultColumns: ['fullName', 'email', 'company', 'contactType', 'status', 'lastContactedAt'],
    description: 'People at clients, prospects and partners.',
    group: 'Clients',
    listSearchableFields: ['firstName', 'lastName', 'email', 'companyName'],
    useAsTitle: 'fullName',
  },
  custom: {
    events: { onCreate: 'contact.created', payload: ['email', 'company', 'contactType', 'source', 'owner'] },
    fullText: ['fullName', 'email', 'companyName'],
  },
  fields: [
    tabs({
      Contact: [
        row(text('firstName', { required: true, width: '50%' }), text('lastName', { required: true, width: '50%' })),
        row(
          email('email', { index: true, width: '33%' }),
          text('phone', { width: '33%' }),
          text('mobile', { width: '33%' }),
        ),
        row(text('jobTitle', { width: '50%' }), text('department', { width: '50%' })),
        row(
          relation('company', 'clients', { label: 'Client', width: '50%' }),
          text('companyName', { description: 'For companies that are no client.', width: '50%' }),
        ),
        texts('tags'),
      ],
      Activity: [
        { collection: 'contact-activities', defaultLimit: 20, name: 'activities', on: 'contact', type: 'join' },
      ],
      Details: [...contactDetailFields, json('customFields', { defaultValue: {}, required: true })],
    }),
    text('fullName', {
      hooks: {
        beforeChange: [
          ({ data, originalDoc }) =>
            [data?.firstName ?? originalDoc?.firstName, data?.lastName ?? originalDoc?.lastName]
              .filter(Boolean)
              .join(' '),
        ],
      },
      index: true,
      readOnly: true,
      sidebar: true,
    }),
    select(
      'contactType',
      ['PROSPECT', 'LEAD', 'CUSTOMER', 'PARTNER', 'VENDOR', 'INFLUENCER', 'PRESS', 'INVESTOR', 'OTHER'],
      { defaultValue: 'PROSPECT', index: true, required: true, sidebar: true },
    ),
    select('status', ['ACTIVE', 'INACTIVE', 'UNSUBSCRIBED', 'BOUNCED', 'DO_NOT_CONTACT', 'ARCHIVED'], {
      defaultValue: 'ACTIVE',
      index: true,
      required: true,
      sidebar: true,
    }),
    select('source', leadSources, { sidebar: true }),
    relation('owner', 'users', { sidebar: true }),
    date('lastContactedAt', { index: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'email'], unique: true }, { fields: ['organization', 'status'] }],
})

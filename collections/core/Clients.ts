import { leadSources } from '@/collections/vocabulary/leadSources'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  email,
  list,
  money,
  relation,
  row,
  section,
  select,
  slug,
  tabs,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

/** Companies we work for (001.Client, 002.customers, 000.CRMCompany). */
export const Clients = defineCollection({
  slug: 'clients',
  access: accessFor({
    client: ({ action, principal }) => action === 'read' && { id: { equals: principal.client } },
    resource: 'client',
  }),
  admin: {
    defaultColumns: ['name', 'clientType', 'status', 'assignedTo', 'updatedAt'],
    description: 'Everything you know about a client, in one place.',
    group: 'Clients',
    listSearchableFields: ['name', 'company', 'email'],
    useAsTitle: 'name',
  },
  custom: { fullText: ['name', 'company', 'notes'] },
  fields: [
    tabs({
      Overview: [
        row(
          text('name', { required: true, width: '50%' }),
          text('company', { description: 'Legal name, where it differs.', width: '50%' }),
        ),
        row(
          text('clientType', {
            description: 'Chooses the playbook /playbooks/client-types/{type}, e.g. retail.',
            width: '50%',
          }),
          text('industry', { width: '50%' }),
        ),
        row(
          email('email', { index: true, width: '33%' }),
          text('phone', { width: '33%' }),
          url('website', { width: '33%' }),
        ),
        textarea('notes'),
        texts('tags'),
      ],
      Work: [
        { collection: 'projects', name: 'projects', on: 'client', type: 'join' },
        { collection: 'briefs', name: 'briefs', on: 'client', type: 'join' },
        { collection: 'brands', name: 'brands', on: 'client', type: 'join' },
      ],
      People: [{ collection: 'contacts', name: 'contacts', on: 'company', type: 'join' }],
      Details: [
        row(
          money('lifetimeValue', { defaultValue: 0, readOnly: true, width: '50%' }),
          date('lastOrderAt', { readOnly: true, width: '50%' }),
        ),
        section('Address', [
          text('addressLine1'),
          text('addressLine2'),
          row(text('city', { width: '50%' }), text('state', { width: '50%' })),
          row(text('postalCode', { width: '50%' }), text('country', { width: '50%' })),
        ]),
        list(
          'links',
          [row(text('label', { required: true, width: '40%' }), url('url', { required: true, width: '60%' }))],
          { singular: 'Link' },
        ),
      ],
    }),
    select('status', ['lead', 'active', 'inactive', 'churned'], {
      defaultValue: 'active',
      index: true,
      required: true,
      sidebar: true,
    }),
    relation('assignedTo', 'users', { description: 'Sales owner.', sidebar: true }),
    select('source', leadSources, { sidebar: true }),
    relation('accountManager', 'users', { sidebar: true }),
    relation('primaryContact', 'contacts', { sidebar: true }),
    relation('logo', 'files', { sidebar: true }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }, { fields: ['organization', 'status'] }],
})

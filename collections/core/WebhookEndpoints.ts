import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'
import { secretField } from '@/src/secrets/secretField'

/** Addresses of other systems that are told about events, signed by the Standard Webhooks scheme. */
export const WebhookEndpoints = defineCollection({
  slug: 'webhook-endpoints',
  access: accessFor({ resource: 'webhook-endpoint' }),
  admin: {
    defaultColumns: ['name', 'url', 'events', 'isActive', 'failureCount'],
    description: 'Systems that are told what happens.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    text('name', { required: true }),
    url('url', { required: true }),
    texts('events', { description: 'Names of events; brief.* for all of a kind, * for all.', required: true }),
    textarea('description'),
    secretField({ name: 'secret', slug: 'webhook-endpoints' }),
    json('headers', { description: 'Sent along with every call.' }),
    { collection: 'webhook-deliveries', defaultLimit: 20, name: 'deliveries', on: 'endpoint', type: 'join' },
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    integer('failureCount', {
      defaultValue: 0,
      description: 'In a row; too many switch it off.',
      readOnly: true,
      sidebar: true,
    }),
    date('lastDeliveryAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})

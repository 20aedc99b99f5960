import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, json, relation, row, select, text, textarea, url } from '@/src/fields'

import { notificationTypes } from './fields/notificationTypes'

/** One message to one person, in the admin or in the client portal. */
export const Notifications = defineCollection({
  slug: 'notifications',
  access: accessFor({
    also: ownRows('user'),
    client: ({ action, principal }) =>
      (action === 'read' || action === 'update') && { clientUser: { equals: principal.id } },
    resource: 'notification',
  }),
  admin: {
    defaultColumns: ['title', 'type', 'user', 'isRead', 'createdAt'],
    description: 'Messages to people.',
    group: 'Plan',
    hidden: true,
    useAsTitle: 'title',
  },
  fields: [
    row(
      text('title', { required: true, width: '70%' }),
      select('type', notificationTypes, { defaultValue: 'info', index: true, required: true, width: '30%' }),
    ),
    textarea('message'),
    url('link'),
    row(
      relation('user', 'users', { onDelete: 'cascade', width: '50%' }),
      relation('clientUser', 'client-users', { onDelete: 'cascade', width: '50%' }),
    ),
    json('data', { description: 'What it is about: event, entity, ids.' }),
    row(checkbox('isRead', { width: '50%' }), date('readAt', { readOnly: true, width: '50%' })),
  ],
  indexes: [{ fields: ['user', 'isRead'] }, { fields: ['clientUser', 'isRead'] }],
})

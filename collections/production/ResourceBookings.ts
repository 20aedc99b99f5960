import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { createdByField, day, defineCollection, number, relation, row, text, textarea } from '@/src/fields'

/** Hours of a person for a job on a day; several a day are normal (B003-077…091, X-12). */
export const ResourceBookings = defineCollection({
  slug: 'resource-bookings',
  access: accessFor({ also: ownRows('user'), resource: 'resource-booking' }),
  admin: {
    defaultColumns: ['user', 'date', 'jobNumber', 'hours'],
    description: 'Who works on what, when.',
    group: 'Plan',
    hidden: true,
    useAsTitle: 'jobNumber',
  },
  defaultSort: 'date',
  fields: [
    row(
      relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
      day('date', { description: 'Date-only — we store 00:00:00 UTC.', required: true, width: '50%' }),
    ),
    row(
      text('jobNumber', {
        description: 'OMG number, project code or any label.',
        index: true,
        required: true,
        width: '50%',
      }),
      number('hours', { max: 24, min: 0, required: true, width: '50%' }),
    ),
    row(relation('project', 'projects', { width: '50%' }), relation('brief', 'briefs', { width: '50%' })),
    textarea('note'),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'date'] }, { fields: ['user', 'date'] }],
})

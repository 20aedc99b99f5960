import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { date, defineCollection, now, relation, row, select } from '@/src/fields'

/** A contact on a list. */
export const ContactListMembers = defineCollection({
  slug: 'contact-list-members',
  access: accessFor({ resource: 'contact-list-member' }),
  admin: {
    defaultColumns: ['list', 'contact', 'source', 'addedAt'],
    description: 'Members of lists.',
    group: 'Campaigns',
    hidden: true,
    useAsTitle: 'source',
  },
  fields: [
    row(
      relation('list', 'contact-lists', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('contact', 'contacts', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(
      select('source', ['manual', 'import', 'form', 'api'], { width: '50%' }),
      date('addedAt', { defaultValue: now, required: true, width: '50%' }),
    ),
    actorField('addedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['organization', 'list', 'contact'], unique: true }],
})

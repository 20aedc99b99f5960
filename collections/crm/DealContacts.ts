import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, now, relation, row, select } from '@/src/fields'

/** A person who takes part in a deal, and how. */
export const DealContacts = defineCollection({
  slug: 'deal-contacts',
  access: accessFor({ resource: 'deal-contact' }),
  admin: {
    defaultColumns: ['deal', 'contact', 'role', 'isPrimary'],
    description: 'People in deals.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'role',
  },
  fields: [
    row(
      relation('deal', 'deals', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('contact', 'contacts', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    select(
      'role',
      [
        'DECISION_MAKER',
        'INFLUENCER',
        'CHAMPION',
        'BLOCKER',
        'END_USER',
        'PROCUREMENT',
        'FINANCE',
        'LEGAL',
        'TECHNICAL',
      ],
      { defaultValue: 'INFLUENCER', required: true },
    ),
    date('addedAt', { defaultValue: now, required: true }),
    checkbox('isPrimary', { sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'deal', 'contact'], unique: true }],
})

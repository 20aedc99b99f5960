import { accessFor } from '@/src/access/accessFor'
import { defineCollection, relation, row, slug, text } from '@/src/fields'

/** Teams that share capacity (B003-076). */
export const Pods = defineCollection({
  slug: 'pods',
  access: accessFor({ resource: 'pod' }),
  admin: {
    defaultColumns: ['name', 'leadUser'],
    description: 'Teams that share capacity.',
    group: 'Plan',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), relation('leadUser', 'users', { width: '50%' })),
    { collection: 'users', name: 'members', on: 'homePod', type: 'join' },
    slug(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})

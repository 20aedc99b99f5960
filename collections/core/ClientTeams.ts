import { accessFor } from '@/src/access/accessFor'
import { defineCollection, relation, slug, text, textarea } from '@/src/fields'

/** Groups of client people who see the same projects and briefs (B003-074). */
export const ClientTeams = defineCollection({
  slug: 'client-teams',
  access: accessFor({
    client: ({ action, principal }) =>
      action === 'read' && principal.clientTeams.length > 0 && { id: { in: principal.clientTeams } },
    resource: 'client-team',
  }),
  admin: {
    defaultColumns: ['name', 'client', 'updatedAt'],
    description: 'Who at a client sees which projects and briefs.',
    group: 'Clients',
    useAsTitle: 'name',
  },
  fields: [
    text('name', { required: true }),
    relation('client', 'clients', { onDelete: 'cascade' }),
    textarea('description'),
    slug(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})

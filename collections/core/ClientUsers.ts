import { isTeam } from '@/collections/access/isTeam'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, list, relation, row, text } from '@/src/fields'

const MINUTE = 60_000

/** People of our clients (seed 000's ClientPortalUser, seed 003's CLIENT_VIEWER). They sign in to the portal and never open the admin. */
export const ClientUsers = defineCollection({
  slug: 'client-users',
  access: accessFor({
    client: ({ action, principal }) => (action === 'read' || action === 'update') && { id: { equals: principal.id } },
    resource: 'client-user',
  }),
  admin: {
    defaultColumns: ['name', 'email', 'client', 'isActive', 'lastLoginAt'],
    description: 'Who may sign in to the client portal, and for which client.',
    group: 'Clients',
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'email',
  },
  auth: { depth: 0, lockTime: 10 * MINUTE, maxLoginAttempts: 5, tokenExpiration: 8 * 60 * 60, useSessions: true },
  fields: [
    text('name', { required: true }),
    row(
      relation('client', 'clients', { access: { update: isTeam }, onDelete: 'cascade', required: true, width: '50%' }),
      relation('contact', 'contacts', {
        access: { update: isTeam },
        description: 'The same person in the CRM.',
        width: '50%',
      }),
    ),
    list(
      'clientTeams',
      [
        row(
          relation('clientTeam', 'client-teams', { onDelete: 'cascade', required: true, width: '70%' }),
          checkbox('isPrimary', { width: '30%' }),
        ),
      ],
      {
        access: { update: isTeam },
        dbName: 'client_user_teams',
        description: 'Teams whose projects and briefs this person sees.',
        oncePer: 'clientTeam',
        singular: 'Client team',
      },
    ),
    checkbox('isActive', { access: { update: isTeam }, defaultValue: true, sidebar: true }),
    date('lastLoginAt', { access: { update: () => false }, readOnly: true, sidebar: true }),
  ],
})

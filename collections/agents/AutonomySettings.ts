import { ownRows } from '@/collections/access/ownRows'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, integer, money, relation, row, select, text } from '@/src/fields'

/** How much agents may do by themselves, per person and kind of action; the stricter of person, team and skill wins. */
export const AutonomySettings = defineCollection({
  slug: 'autonomy-settings',
  labels: { plural: 'Autonomy', singular: 'Autonomy setting' },
  access: accessFor({ also: ownRows('user'), resource: 'autonomy-setting' }),
  admin: {
    defaultColumns: ['actionCategory', 'actionType', 'autonomyLevel', 'user'],
    description: 'What agents may do without asking you.',
    group: 'Agents',
    useAsTitle: 'actionCategory',
  },
  fields: [
    relation('user', 'users', {
      description: 'Whose setting it is. Empty: everybody who has none.',
      onDelete: 'cascade',
    }),
    row(
      text('actionCategory', {
        description: 'email, meeting, status, scoring, brief, assignment, …',
        required: true,
        width: '33%',
      }),
      text('actionType', {
        description: 'follow_up, initial_outreach, schedule, … or *.',
        required: true,
        width: '33%',
      }),
      select('autonomyLevel', ['off', 'suggest', 'auto_draft', 'auto_execute'], {
        defaultValue: 'suggest',
        required: true,
        width: '33%',
      }),
    ),
    row(
      integer('maxDailyActions', { min: 0, width: '50%' }),
      money('requireApprovalAboveValue', { description: 'Amounts above it are asked for.', min: 0, width: '50%' }),
    ),
    row(
      checkbox('appliesToLeads', { defaultValue: true, width: '50%' }),
      checkbox('appliesToClients', { defaultValue: true, width: '50%' }),
    ),
  ],
  indexes: [{ fields: ['organization', 'user', 'actionCategory', 'actionType'], unique: true }],
})

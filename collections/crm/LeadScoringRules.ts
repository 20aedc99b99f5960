import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, integer, json, row, select, text, textarea } from '@/src/fields'

/** Points for what a contact is or does (001 and 002.leadScoringRules). */
export const LeadScoringRules = defineCollection({
  slug: 'lead-scoring-rules',
  access: accessFor({ resource: 'lead-scoring-rule' }),
  admin: {
    defaultColumns: ['name', 'category', 'scoreChange', 'isActive'],
    description: 'Points for what contacts are and do.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  defaultSort: '-priority',
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      select('category', ['demographic', 'behavioral', 'engagement'], { width: '50%' }),
    ),
    textarea('description'),
    json('condition', {
      description: '{ "field": "jobTitle", "operator": "contains", "value": "Director" }',
      required: true,
    }),
    row(
      integer('scoreChange', { description: 'May be negative.', required: true, width: '50%' }),
      integer('priority', { defaultValue: 0, required: true, width: '50%' }),
    ),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'isActive'] }],
})

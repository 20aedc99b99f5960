import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, integer, json, relation, row, text } from '@/src/fields'

/** Who gets which lead. */
export const LeadRoutingRules = defineCollection({
  slug: 'lead-routing-rules',
  access: accessFor({ resource: 'lead-routing-rule' }),
  admin: {
    defaultColumns: ['name', 'assignTo', 'roundRobin', 'priority', 'isActive'],
    description: 'Who gets which lead.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  defaultSort: '-priority',
  fields: [
    text('name', { required: true }),
    json('conditions', {
      description: '{ "match": "all", "rules": [{ "field": "source", "operator": "equals", "value": "WEBSITE" }] }',
    }),
    row(relation('assignTo', 'users', { width: '50%' }), integer('priority', { defaultValue: 0, width: '50%' })),
    checkbox('roundRobin', { description: 'In turn among the people below.' }),
    relation('roundRobinUsers', 'users', { hasMany: true }),
    text('lastAssigned', { description: 'Id of the person whose turn it was last.', readOnly: true }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
})

import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, date, defineCollection, json, relation, row, select, text, textarea } from '@/src/fields'

/** An example of what a skill must answer. Cases run dry: they show what would be written, and write nothing. */
export const SkillTestCases = defineCollection({
  slug: 'skill-test-cases',
  labels: { plural: 'Skill test cases', singular: 'Skill test case' },
  access: accessFor({ resource: 'skill-test-case' }),
  admin: {
    defaultColumns: ['name', 'skill', 'lastStatus', 'lastVersion', 'lastRunAt'],
    description: 'Examples that a version of a skill must pass before it is enabled.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), relation('skill', 'agent-skills', { onDelete: 'cascade', required: true, width: '50%' })),
    json('input', { defaultValue: {}, required: true }),
    row(text('entityType', { width: '33%' }), text('entityId', { width: '33%' }), text('persona', { description: 'Slug.', width: '33%' })),
    relation('replayOf', 'agent-invocations', { description: 'The run whose context is used again, so that the case stays what it was.' }),
    json('assertions', {
      defaultValue: [{ type: 'schema' }],
      description: '[{ "type": "schema" }, { "type": "contains", "path": "summary", "value": "deadline" }, { "type": "number", "path": "score", "min": 60 }, { "type": "equals", "path": "tier", "value": "HOT" }, { "type": "rubric", "value": "Names the risk and a next step." }]',
      required: true,
    }),
    checkbox('isEnabled', { defaultValue: true, sidebar: true }),
    select('lastStatus', ['PASSED', 'FAILED'], { readOnly: true, sidebar: true }),
    text('lastVersion', { readOnly: true, sidebar: true }),
    date('lastRunAt', { readOnly: true, sidebar: true }),
    textarea('lastProblem', { readOnly: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'skill'] }],
})

import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, relation, row, select, text } from '@/src/fields'

/** One run of all test cases of a skill against one version. */
export const SkillTestRuns = defineCollection({
  slug: 'skill-test-runs',
  labels: { plural: 'Skill test runs', singular: 'Skill test run' },
  access: accessFor({ resource: 'skill-test-run', restrict: ({ action, principal }) => action === 'read' || principal.kind === 'system' }),
  admin: {
    defaultColumns: ['skill', 'version', 'status', 'passed', 'total', 'createdAt'],
    description: 'Runs of test cases.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'version',
  },
  defaultSort: '-createdAt',
  fields: [
    row(relation('skill', 'agent-skills', { onDelete: 'cascade', required: true, width: '50%' }), text('version', { required: true, width: '50%' })),
    row(
      integer('total', { defaultValue: 0, required: true, width: '33%' }),
      integer('passed', { defaultValue: 0, required: true, width: '33%' }),
      integer('failed', { defaultValue: 0, required: true, width: '33%' }),
    ),
    json('results', { defaultValue: [], description: 'case, name, passed, problems, invocation.' }),
    select('status', ['RUNNING', 'PASSED', 'FAILED'], { defaultValue: 'RUNNING', index: true, required: true, sidebar: true }),
    date('finishedAt', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'skill'] }],
})

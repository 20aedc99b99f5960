import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, json, relation, row, text, textarea } from '@/src/fields'

/** A version of a skill as it was: contract, settings and document (B000-038). Rows are added by the engine, never changed. */
export const AgentSkillVersions = defineCollection({
  slug: 'agent-skill-versions',
  labels: { plural: 'Skill versions', singular: 'Skill version' },
  access: accessFor({ resource: 'agent-skill-version', restrict: ({ action, principal }) => action === 'read' || principal.kind === 'system' }),
  admin: {
    defaultColumns: ['version', 'skill', 'changeLog', 'createdAt'],
    description: 'What skills were, version by version.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'version',
  },
  defaultSort: '-createdAt',
  fields: [
    row(relation('skill', 'agent-skills', { onDelete: 'cascade', required: true, width: '50%' }), text('version', { required: true, width: '50%' })),
    textarea('changeLog'),
    json('snapshot', { description: 'config, inputs, outputs, requiredPermissions, document.', required: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'skill', 'version'], unique: true }],
})

import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, defineCollection, text, textarea } from '@/src/fields'

import { isRegularExpression } from './fields/isRegularExpression'

/** Production pipelines of an organization (003.PipelineTemplate, B003-040). */
export const Pipelines = defineCollection({
  slug: 'pipelines',
  access: accessFor({ resource: 'pipeline' }),
  admin: {
    defaultColumns: ['name', 'isDefault', 'isArchived'],
    description: 'How work is produced, stage by stage.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    text('name', { required: true }),
    textarea('description'),
    text('inboundFilenameRegex', {
      description: 'Finds job number, slug and version in file names; the default when empty (B003-021).',
      validate: isRegularExpression,
    }),
    { collection: 'pipeline-stages', name: 'stages', on: 'pipeline', type: 'join' },
    checkbox('isDefault', { sidebar: true }),
    checkbox('isArchived', { description: 'Not for new projects.', sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'name'], unique: true }],
})

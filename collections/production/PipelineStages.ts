import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  defineCollection,
  integer,
  json,
  number,
  relation,
  row,
  select,
  slug,
  text,
  textarea,
} from '@/src/fields'

/** One stage of a pipeline: what must come before, where it may send work back to (B003-040…042). */
export const PipelineStages = defineCollection({
  slug: 'pipeline-stages',
  access: accessFor({ resource: 'pipeline-stage' }),
  admin: {
    defaultColumns: ['name', 'pipeline', 'order', 'approvalType'],
    description: 'Stages of pipelines.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  fields: [
    row(
      text('name', { required: true, width: '33%' }),
      relation('pipeline', 'pipelines', { onDelete: 'cascade', required: true, width: '33%' }),
      integer('order', { min: 0, required: true, width: '33%' }),
    ),
    textarea('description'),
    row(checkbox('isCriticalGate', { width: '50%' }), checkbox('isOptional', { width: '50%' })),
    row(
      number('estimatedDays', { min: 0, width: '33%' }),
      select('approvalType', ['NONE', 'SIMPLE', 'FORMAL'], { defaultValue: 'NONE', required: true, width: '33%' }),
      text('color', { width: '33%' }),
    ),
    relation('dependsOn', 'pipeline-stages', { description: 'Stages that must be done before.', hasMany: true }),
    relation('reworkTo', 'pipeline-stages', { description: 'Stages it may send work back to.', hasMany: true }),
    json('customStatuses', { description: 'Names of sub-statuses.' }),
    slug(),
  ],
  indexes: [
    { fields: ['organization', 'pipeline', 'slug'], unique: true },
    { fields: ['organization', 'pipeline', 'order'], unique: true },
  ],
})

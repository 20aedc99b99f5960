import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  defineCollection,
  integer,
  list,
  number,
  relation,
  row,
  select,
  slug,
  text,
  textarea,
} from '@/src/fields'

/** Stages that new pipelines are copied from (003.PipelineStageTemplate, X-11). */
export const StageTemplates = defineCollection({
  slug: 'stage-templates',
  access: accessFor({ resource: 'stage-template' }),
  admin: {
    defaultColumns: ['name', 'order', 'approvalType', 'estimatedDays'],
    description: 'Stages to copy.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  fields: [
    row(text('name', { required: true, width: '50%' }), integer('order', { min: 0, required: true, width: '50%' })),
    textarea('description'),
    row(checkbox('isCriticalGate', { width: '50%' }), checkbox('isOptional', { width: '50%' })),
    row(
      number('estimatedDays', { min: 0, width: '50%' }),
      select('approvalType', ['NONE', 'SIMPLE', 'FORMAL'], { defaultValue: 'NONE', required: true, width: '50%' }),
    ),
    relation('dependsOn', 'stage-templates', { description: 'Stages that must be done before.', hasMany: true }),
    list(
      'requiredCompetencies',
      [
        row(
          relation('competency', 'competencies', { onDelete: 'cascade', required: true, width: '50%' }),
          integer('importance', {
            defaultValue: 1,
            description: '1 nice to have, 2 important, 3 required.',
            max: 3,
            min: 1,
            required: true,
            width: '50%',
          }),
        ),
      ],
      { dbName: 'stage_competencies', singular: 'Competency' },
    ),
    slug(),
  ],
  indexes: [
    { fields: ['organization', 'name'], unique: true },
    { fields: ['organization', 'slug'], unique: true },
    { fields: ['organization', 'order'], unique: true },
  ],
})

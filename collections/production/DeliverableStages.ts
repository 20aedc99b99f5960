import { accessFor } from '@/src/access/accessFor'
import { checkbox, date, defineCollection, integer, list, relation, row, select, text, textarea } from '@/src/fields'

import { deliverableStageStates } from './states/deliverableStageStates'

/** One stage of one deliverable: its status, people and dates (B003-043…046). */
export const DeliverableStages = defineCollection({
  slug: 'deliverable-stages',
  access: accessFor({ resource: 'stage' }),
  admin: {
    defaultColumns: ['deliverable', 'stageDefinition', 'status', 'dueDate'],
    description: 'Stages of deliverables.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'subStatus',
  },
  custom: {
    events: {
      onChange: [{ event: 'stage.status_changed', field: 'status' }],
      payload: ['deliverable', 'stageDefinition', 'status'],
    },
    states: [deliverableStageStates],
  },
  fields: [
    relation('deliverable', 'deliverables', { onDelete: 'cascade', required: true }),
    row(
      relation('stageDefinition', 'pipeline-stages', { width: '50%' }),
      relation('template', 'stage-templates', { description: 'The template it was copied from.', width: '50%' }),
    ),
    list(
      'assignments',
      [
        row(
          relation('user', 'users', { onDelete: 'cascade', required: true, width: '50%' }),
          select('role', ['LEAD', 'SUPPORT'], { defaultValue: 'LEAD', width: '50%' }),
        ),
      ],
      { dbName: 'stage_assignments', singular: 'Assignment' },
    ),
    row(
      date('startDate', { readOnly: true, width: '33%' }),
      date('dueDate', { index: true, width: '33%' }),
      date('completedDate', { readOnly: true, width: '33%' }),
    ),
    textarea('notes'),
    row(
      checkbox('manualSchedule', { description: 'Dates are set by hand.', width: '33%' }),
      checkbox('scheduleConflict', { readOnly: true, width: '33%' }),
      integer('scheduleDelta', { description: 'Days against the plan.', readOnly: true, width: '33%' }),
    ),
    deliverableStageStates.field,
    text('subStatus', { sidebar: true }),
    integer('revisionRound', { defaultValue: 0, readOnly: true, required: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'deliverable', 'stageDefinition'], unique: true }],
})

import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  number,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { leadActionStates } from './states/leadActionStates'

/** A next step with a lead, suggested by an agent or a person. */
export const LeadActions = defineCollection({
  slug: 'lead-actions',
  access: accessFor({ resource: 'lead-action' }),
  admin: {
    defaultColumns: ['title', 'lead', 'actionType', 'status', 'dueDate'],
    description: 'Next steps with leads.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'title',
  },
  custom: { states: [leadActionStates] },
  fields: [
    tabs({
      Action: [
        text('title', { required: true }),
        row(
          relation('lead', 'leads', { required: true, width: '50%' }),
          select(
            'actionType',
            [
              'send_email',
              'schedule_call',
              'send_proposal',
              'follow_up',
              'research',
              'internal_discussion',
              'send_contract',
              'custom',
            ],
            { required: true, width: '50%' },
          ),
        ),
        textarea('description'),
        row(
          date('dueDate', { index: true, width: '50%' }),
          integer('priority', { defaultValue: 0, description: 'Higher comes first.', width: '50%' }),
        ),
        json('draftContent', { description: 'subject, body, to.' }),
        textarea('outcome'),
      ],
      Reasoning: [
        row(checkbox('aiGenerated', { width: '50%' }), number('aiConfidence', { max: 1, min: 0, width: '50%' })),
        textarea('aiReasoning'),
      ],
      Times: [
        row(date('startedAt', { readOnly: true, width: '50%' }), date('completedAt', { readOnly: true, width: '50%' })),
      ],
    }),
    leadActionStates.field,
    relation('assignedTo', 'users', { sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['status', 'priority'] }, { fields: ['assignedTo', 'status'] }],
  trash: true,
})

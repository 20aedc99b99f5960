import { ownRows } from '@/collections/access/ownRows'
import { priorities } from '@/collections/vocabulary/priorities'
import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, relation, row, select, text, textarea } from '@/src/fields'

import { crmTaskStates } from './states/crmTaskStates'

/** Something to do for a contact, client or deal. */
export const CrmTasks = defineCollection({
  slug: 'crm-tasks',
  labels: { plural: 'Tasks', singular: 'Task' },
  access: accessFor({ also: ownRows('assignedTo'), resource: 'crm-task' }),
  admin: {
    defaultColumns: ['title', 'taskType', 'assignedTo', 'status', 'dueDate'],
    description: 'Calls to make, mails to write, offers to send.',
    group: 'Clients',
    useAsTitle: 'title',
  },
  custom: { states: [crmTaskStates] },
  fields: [
    row(
      text('title', { required: true, width: '60%' }),
      select('taskType', ['TODO', 'CALL', 'EMAIL', 'MEETING', 'FOLLOW_UP', 'DEMO', 'PROPOSAL', 'CONTRACT', 'OTHER'], {
        defaultValue: 'TODO',
        required: true,
        width: '40%',
      }),
    ),
    textarea('description'),
    row(date('dueDate', { index: true, width: '50%' }), date('reminderAt', { width: '50%' })),
    row(
      relation('contact', 'contacts', { width: '33%' }),
      relation('deal', 'deals', { width: '33%' }),
      relation('client', 'clients', { width: '33%' }),
    ),
    crmTaskStates.field,
    select('priority', priorities, { defaultValue: 'MEDIUM', required: true, sidebar: true }),
    relation('assignedTo', 'users', { required: true, sidebar: true }),
    date('completedAt', { readOnly: true, sidebar: true }),
    relation('completedBy', 'users', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['assignedTo', 'status'] }],
})

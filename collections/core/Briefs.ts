import { ofOwnClientTeams } from '@/collections/access/ofOwnClientTeams'
import { priorities } from '@/collections/vocabulary/priorities'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  currency,
  date,
  defineCollection,
  json,
  money,
  number,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

import { briefIntakeFields } from './fields/briefIntakeFields'
import { briefLinks } from './fields/briefLinks'
import { briefStates } from './states/briefStates'

/** What a client wants from us: the intake request of seed 003 and the work brief of seeds 000 and 001 in one. */
export const Briefs = defineCollection({
  slug: 'briefs',
  access: accessFor({ client: ofOwnClientTeams, resource: 'brief' }),
  admin: {
    defaultColumns: ['title', 'briefType', 'client', 'status', 'priority', 'assignee', 'deadline'],
    description: 'What was asked for, by whom, until when, and who does it.',
    group: 'Plan',
    listSearchableFields: ['title', 'description'],
    useAsTitle: 'title',
  },
  custom: {
    events: {
      onCreate: 'brief.created',
      onChange: [
        { event: 'brief.assigned', field: 'assignee', onCreate: true },
        { event: 'brief.status_changed', field: 'status' },
      ],
      payload: [
        'briefType',
        'client',
        'project',
        'createdBy',
        'assignee',
        'priority',
        'status',
        'deadline',
        'clientRequest',
      ],
    },
    fullText: ['title', 'description'],
    states: [briefStates],
  },
  fields: [
    tabs({
      Brief: [
        text('title', { required: true }),
        row(
          text('briefType', {
            defaultValue: 'GENERAL',
            description: 'Chooses the workflow /procedures/workflows/{type}, e.g. VIDEO_SHOOT.',
            hooks: {
              beforeValidate: [
                ({ value }) =>
                  typeof value === 'string'
                    ? value
                        .trim()
                        .toUpperCase()
                        .replace(/[\s-]+/g, '_')
                    : value,
              ],
            },
            index: true,
            required: true,
            width: '50%',
          }),
          date('deadline', { index: true, width: '50%' }),
        ),
        textarea('description', { rows: 6 }),
        row(
          relation('client', 'clients', { width: '33%' }),
          relation('contact', 'contacts', { width: '33%' }),
          relation('clientTeam', 'client-teams', { width: '33%' }),
        ),
        json('deliverablesRequested', { description: 'The pieces to hand over: type, title, count, formats.' }),
        json('requirements', { description: 'Sizes, channels, must-haves.' }),
        texts('tags'),
      ],
      Plan: [
        row(
          number('estimatedHours', { min: 0, width: '33%' }),
          money('budgetAmount', { min: 0, width: '33%' }),
          currency('budgetCurrency', { defaultValue: undefined, width: '33%' }),
        ),
        relation('brand', 'brands'),
        json('timeline', { description: 'Milestones from today to the deadline, as proposed or agreed.' }),
        textarea('assignmentReason', { description: 'Why this person was chosen.', readOnly: true }),
        row(
          json('missingInformation', { description: 'Questions to ask the client.', width: '50%' }),
          json('warnings', { description: 'What may go wrong.', width: '50%' }),
        ),
        row(date('startedAt', { readOnly: true, width: '50%' }), date('completedAt', { readOnly: true, width: '50%' })),
      ],
      Material: [...briefLinks, { collection: 'deliverables', name: 'deliverables', on: 'brief', type: 'join' }],
      Intake: briefIntakeFields,
    }),
    briefStates.field,
    select('priority', priorities, { defaultValue: 'MEDIUM', required: true, sidebar: true }),
    relation('assignee', 'users', { sidebar: true }),
    relation('project', 'projects', { sidebar: true }),
    relation('convertedProject', 'projects', {
      description: 'Set when the brief became a project.',
      readOnly: true,
      sidebar: true,
    }),
    createdByField(),
  ],
  indexes: [
    { fields: ['organization', 'externalId'], unique: true },
    { fields: ['organization', 'status'] },
    { fields: ['assignee', 'status'] },
  ],
})

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
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { projectStates } from './states/projectStates'

/** A piece of client work with an end (002.projects, 003.Project). */
export const Projects = defineCollection({
  slug: 'projects',
  access: accessFor({ client: ofOwnClientTeams, resource: 'project' }),
  admin: {
    defaultColumns: ['name', 'projectCode', 'client', 'status', 'priority', 'dueDate'],
    description: 'Work with a goal, a budget and an end.',
    group: 'Plan',
    listSearchableFields: ['name', 'projectCode', 'omgJobNumber'],
    useAsTitle: 'name',
  },
  custom: { fullText: ['name', 'projectCode', 'description'], states: [projectStates], vectors: { embedding: 1536 } },
  fields: [
    tabs({
      Overview: [
        row(
          text('name', { required: true, width: '70%' }),
          text('projectCode', { description: 'Given automatically when left empty.', index: true, width: '30%' }),
        ),
        textarea('description'),
        row(relation('client', 'clients', { width: '50%' }), relation('clientTeam', 'client-teams', { width: '50%' })),
        row(
          relation('brand', 'brands', { width: '50%' }),
          relation('pipeline', 'pipelines', { label: 'Production pipeline', width: '50%' }),
        ),
        row(
          date('startDate', { width: '33%' }),
          date('dueDate', { index: true, width: '33%' }),
          date('actualEndDate', { readOnly: true, width: '33%' }),
        ),
      ],
      Work: [
        { collection: 'deliverables', name: 'deliverables', on: 'project', type: 'join' },
        { collection: 'briefs', name: 'briefs', on: 'project', type: 'join' },
      ],
      Budget: [
        row(
          money('budget', { width: '33%' }),
          money('estimatedCost', { width: '33%' }),
          money('actualCost', { width: '33%' }),
        ),
        currency(),
      ],
      Details: [
        row(
          text('requestor', { description: 'Name from the intake, when nobody here matches it.', width: '50%' }),
          relation('requestorUser', 'users', { width: '50%' }),
        ),
        section('Job numbers', [
          row(
            text('omgJobNumber', { description: 'Key of imports and inbound files.', index: true, width: '50%' }),
            text('omgCode', { width: '50%' }),
          ),
          row(text('workfrontId', { width: '50%' }), text('bmtId', { width: '50%' })),
        ]),
        section('Classification', [
          row(text('businessUnit', { width: '50%' }), text('formFactor', { width: '50%' })),
          row(
            text('codeName', { width: '33%' }),
            text('npiOrRefresh', { label: 'NPI or refresh', width: '33%' }),
            text('quarter', { width: '33%' }),
          ),
          text('agency'),
        ]),
        json('customFields', { description: 'Values of the fields your organization defined.' }),
      ],
    }),
    projectStates.field,
    select('priority', priorities, { defaultValue: 'MEDIUM', required: true, sidebar: true }),
    relation('manager', 'users', { sidebar: true }),
    createdByField(),
  ],
  indexes: [
    { fields: ['organization', 'projectCode'], unique: true },
    { fields: ['organization', 'omgJobNumber'], unique: true },
    { fields: ['organization', 'status'] },
  ],
})

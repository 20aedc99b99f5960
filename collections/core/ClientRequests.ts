import { ofOwnClient } from '@/collections/access/ofOwnClient'
import { priorities } from '@/collections/vocabulary/priorities'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  email,
  json,
  now,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { clientRequestStates } from './states/clientRequestStates'

/** The intake inbox: requests as clients sent them, before somebody or the intake-processor makes a brief of them (B000-063). */
export const ClientRequests = defineCollection({
  slug: 'client-requests',
  access: accessFor({ client: ofOwnClient, resource: 'client-request' }),
  admin: {
    defaultColumns: ['title', 'requestType', 'client', 'status', 'priority', 'receivedAt'],
    description: 'Requests from clients as they came in.',
    group: 'Plan',
    listSearchableFields: ['title', 'description', 'requestorEmail'],
    useAsTitle: 'title',
  },
  custom: {
    events: {
      onCreate: 'client_request.submitted',
      payload: ['client', 'contact', 'channel', 'priority', 'requestType', 'title'],
    },
    states: [clientRequestStates],
  },
  defaultSort: '-receivedAt',
  fields: [
    tabs({
      Request: [
        text('title', { required: true }),
        textarea('description', { required: true, rows: 8 }),
        row(
          text('requestType', { description: 'What is asked for, when the client said so, e.g. VIDEO.', width: '50%' }),
          date('requestedDueDate', { width: '50%' }),
        ),
        row(relation('client', 'clients', { width: '50%' }), relation('contact', 'contacts', { width: '50%' })),
        relation('attachments', 'files', { hasMany: true }),
        json('missingInformation', {
          description: 'Questions to ask the client before work can begin.',
          readOnly: true,
        }),
      ],
      Origin: [
        row(
          text('requestorName', { width: '33%' }),
          email('requestorEmail', { width: '33%' }),
          text('clientName', { description: 'As written in the request.', width: '33%' }),
        ),
        row(
          select('channel', ['API', 'CRM', 'PORTAL', 'MANUAL', 'EMAIL', 'FORM'], {
            defaultValue: 'MANUAL',
            required: true,
            width: '33%',
          }),
          text('source', { description: 'The system it came from.', width: '33%' }),
          text('externalId', {
            description: 'Key in the other system; a replay never makes a second request.',
            width: '33%',
          }),
        ),
        relation('submittedBy', 'client-users', { readOnly: true }),
        section('Raw data', [json('rawPayload', { description: 'What arrived, untouched.' })]),
      ],
    }),
    clientRequestStates.field,
    select('priority', priorities, { description: 'Empty until somebody judged it.', sidebar: true }),
    relation('project', 'projects', { sidebar: true }),
    relation('brief', 'briefs', { description: 'The brief that was made of it.', readOnly: true, sidebar: true }),
    date('receivedAt', { defaultValue: now, required: true, sidebar: true }),
    textarea('rejectReason', { condition: (data) => data?.status === 'REJECTED', sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'externalId'], unique: true }, { fields: ['organization', 'status'] }],
})

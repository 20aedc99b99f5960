import { isTeam } from '@/collections/access/isTeam'
import { priorities } from '@/collections/vocabulary/priorities'
import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

import { ofOwnClientInReview } from './access/ofOwnClientInReview'
import { deliverableFileFields } from './fields/deliverableFileFields'
import { deliverableReviewFields } from './fields/deliverableReviewFields'
import { deliverableScheduleFields } from './fields/deliverableScheduleFields'
import { deliverableStates } from './states/deliverableStates'

/** What is handed to the client: seed 000's lifecycle in `status`, seed 003's roll-up of its stages in `productionStatus`. */
export const Deliverables = defineCollection({
  slug: 'deliverables',
  access: accessFor({ client: ofOwnClientInReview, resource: 'deliverable' }),
  admin: {
    defaultColumns: ['title', 'type', 'status', 'qualityScore', 'client', 'dueDate'],
    description: 'Work on its way to the client, with its two reviews.',
    group: 'Create',
    listSearchableFields: ['title', 'description'],
    useAsTitle: 'title',
  },
  custom: {
    events: {
      onCreate: 'deliverable.created',
      onChange: [
        { event: 'deliverable.submitted', field: 'status', to: ['INTERNAL_REVIEW'] },
        { event: 'deliverable.internal_approved', field: 'status', to: ['READY_FOR_CLIENT'] },
        { event: 'deliverable.internal_rejected', field: 'status', to: ['REVISION_NEEDED'] },
        { event: 'deliverable.client_submitted', field: 'status', to: ['CLIENT_REVIEW'] },
        { event: 'deliverable.client_approved', field: 'status', to: ['APPROVED'] },
        { event: 'deliverable.client_revision', field: 'status', to: ['CLIENT_REVISION'] },
        { event: 'deliverable.delivered', field: 'status', to: ['DELIVERED'] },
      ],
      payload: [
        'brief',
        'project',
        'client',
        'type',
        'status',
        'primaryFile',
        'primaryAsset',
        'createdBy',
        'revisionNumber',
      ],
    },
    fullText: ['title', 'description', 'textContent'],
    states: [deliverableStates],
    vectors: { embedding: 1536 },
  },
  fields: [
    tabs({
      Work: [
        row(
          text('title', { required: true, width: '60%' }),
          select(
            'type',
            [
              'VIDEO',
              'IMAGE',
              'DOCUMENT',
              'PRESENTATION',
              'DESIGN_FILE',
              'COPY',
              'REPORT',
              'CODE',
              'AUDIO',
              'SOCIAL_PACKAGE',
              'OTHER',
            ],
            { index: true, required: true, width: '40%' },
          ),
        ),
        textarea('description'),
        row(
          relation('brief', 'briefs', { description: 'A brief, a project or both.', width: '50%' }),
          relation('project', 'projects', { onDelete: 'cascade', width: '50%' }),
        ),
        ...deliverableFileFields,
        text('altText', { description: 'What the picture shows, for people who cannot see it.' }),
        textarea('textContent', { description: 'The text itself, for copy.' }),
        json('content', { description: 'Structured content, by type.' }),
      ],
      Review: deliverableReviewFields,
      Quality: [
        integer('qualityScore', { description: '0–100, by the quality scorer.', max: 100, min: 0 }),
        json('qualityMetadata', { access: { read: isTeam }, description: 'The reasons, check by check.' }),
        row(checkbox('aiGenerated', { width: '50%' }), checkbox('aiAssisted', { width: '50%' })),
        json('aiMetadata', {
          access: { read: isTeam },
          description: 'generatedBy, invocationId, confidence, humanEdits.',
        }),
      ],
      Production: deliverableScheduleFields,
      Details: [
        row(
          integer('version', { defaultValue: 1, min: 1, required: true, width: '50%' }),
          integer('revisionNumber', { defaultValue: 0, min: 0, readOnly: true, required: true, width: '50%' }),
        ),
        relation('parent', 'deliverables', { description: 'The deliverable it is a revision of.' }),
        section('Timestamps', [
          row(
            date('submittedAt', { readOnly: true, width: '50%' }),
            date('clientSubmittedAt', { readOnly: true, width: '50%' }),
          ),
          row(
            date('approvedAt', { readOnly: true, width: '50%' }),
            date('deliveredAt', { readOnly: true, width: '50%' }),
          ),
        ]),
        json('customFields', { description: 'Values of the fields your organization defined.' }),
        { collection: 'deliverable-history', defaultLimit: 20, name: 'history', on: 'deliverable', type: 'join' },
        { collection: 'comments', defaultLimit: 20, name: 'comments', on: 'deliverable', type: 'join' },
      ],
    }),
    deliverableStates.field,
    select('priority', priorities, { defaultValue: 'MEDIUM', required: true, sidebar: true }),
    relation('client', 'clients', { description: 'Taken from the brief or project.', sidebar: true }),
    relation('assignee', 'users', { sidebar: true }),
    createdByField(),
  ],
  indexes: [
    { fields: ['organization', 'brief'] },
    { fields: ['organization', 'status'] },
    { fields: ['client', 'status'] },
  ],
})

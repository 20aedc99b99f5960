import { ownComments } from '@/collections/access/ownComments'
import { inVisibleLibrary } from '@/collections/assets/access/inVisibleLibrary'
import { accessFor } from '@/src/access/accessFor'
import { bothOf } from '@/src/access/bothOf'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  json,
  relation,
  row,
  section,
  select,
  tabs,
  text,
  textarea,
} from '@/src/fields'

/** What is said about an asset is seen with its library. */
const inSight = inVisibleLibrary({ orNone: { asset: { exists: false } }, path: 'asset.library' })

/** Remarks on deliverables, stages, assets and content entries, in threads (000, 001 and 003; B000-098, B003-060). */
export const Comments = defineCollection({
  slug: 'comments',
  access: accessFor({
    client: ({ action, principal }) =>
      action === 'read' && { 'deliverable.client': { equals: principal.client }, isInternal: { equals: false } },
    resource: 'comment',
    restrict: async (args) => bothOf(await ownComments(args), await inSight(args)),
  }),
  admin: {
    defaultColumns: ['content', 'authorType', 'author', 'isResolved', 'createdAt'],
    description: 'Remarks on work.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'content',
  },
  fields: [
    textarea('content', { required: true }),
    tabs({
      Subject: [
        row(
          relation('deliverable', 'deliverables', { onDelete: 'cascade', width: '50%' }),
          relation('deliverableStage', 'deliverable-stages', { onDelete: 'cascade', width: '50%' }),
        ),
        row(
          relation('asset', 'assets', { onDelete: 'cascade', width: '50%' }),
          relation('entry', 'content-entries', { label: 'Content entry', onDelete: 'cascade', width: '50%' }),
        ),
        relation('parent', 'comments', { description: 'The comment it answers.' }),
      ],
      Place: [
        row(
          select('annotationType', ['text_selection', 'region', 'timestamp', 'page', 'point', 'rect'], {
            width: '50%',
          }),
          text('fieldName', { description: 'Field of the entry it is about.', width: '50%' }),
        ),
        json('annotationData', {
          description:
            'text_selection: start, end, text · region: x, y, width, height, page · timestamp: time, duration.',
          schema: {
            properties: {
              height: { type: 'number' },
              time: { type: 'number' },
              width: { type: 'number' },
              x: { type: 'number' },
              y: { type: 'number' },
            },
            type: 'object',
          },
        }),
        section('Text selection', [json('selection')]),
        json('removedRow', { access: { create: () => false, update: () => false }, description: 'The row of a list that it was about and that was taken out: { level, row }.', readOnly: true }),
      ],
      Author: [
        select('authorType', ['USER', 'CLIENT', 'AGENT'], { defaultValue: 'USER', required: true }),
        row(
          text('guestName', { description: 'Who wrote it on a shared page.', width: '50%' }),
          text('shareKey', { access: { create: () => false, update: () => false }, index: true, readOnly: true, width: '50%' }),
        ),
        row(relation('author', 'users', { width: '50%' }), relation('clientUser', 'client-users', { width: '50%' })),
      ],
    }),
    checkbox('isInternal', { defaultValue: true, description: 'Not shown to the client.', sidebar: true }),
    checkbox('isResolved', { index: true, sidebar: true }),
    date('resolvedAt', { readOnly: true, sidebar: true }),
    relation('resolvedBy', 'users', { readOnly: true, sidebar: true }),
    createdByField(),
  ],
})

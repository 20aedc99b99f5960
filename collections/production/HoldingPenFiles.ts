import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, json, now, relation, row, select, text } from '@/src/fields'

import { assetShape } from './fields/assetShape'

/** A file that arrived while the client decides; a person promotes or discards it (B003-024…029). */
export const HoldingPenFiles = defineCollection({
  slug: 'holding-pen-files',
  access: accessFor({ resource: 'holding-pen-file' }),
  admin: {
    defaultColumns: ['fileName', 'deliverable', 'source', 'receivedAt'],
    description: 'Files that wait for a decision.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'fileName',
  },
  defaultSort: '-receivedAt',
  fields: [
    text('fileName', { required: true }),
    row(
      relation('deliverable', 'deliverables', { onDelete: 'cascade', required: true, width: '33%' }),
      relation('suggestedStage', 'deliverable-stages', {
        description: 'Best guess; can be changed when it is promoted.',
        width: '33%',
      }),
      select('source', ['MANUAL', 'API', 'BOX'], { required: true, width: '33%' }),
    ),
    relation('file', 'files'),
    json('asset', { description: 'kind, url, mimeType, size.', required: true, schema: assetShape }),
    row(
      text('parsedOmgNumber', { width: '33%' }),
      text('parsedSlug', { width: '33%' }),
      integer('parsedVersion', { width: '33%' }),
    ),
    date('receivedAt', { defaultValue: now, required: true }),
  ],
})

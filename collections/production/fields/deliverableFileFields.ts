import type { Field } from 'payload'

import { createdByField, integer, list, relation, row, select, text, textarea, url } from '@/src/fields'

/** Files with a role (000.DeliverableFile, B000-097) and references of any kind (003.DeliverableAttachment, B003-051). */
export const deliverableFileFields: Field[] = [
  row(
    relation('primaryFile', 'files', { width: '33%' }),
    relation('primaryAsset', 'assets', { width: '33%' }),
    relation('contentEntry', 'content-entries', { width: '33%' }),
  ),
  list(
    'files',
    [
      row(
        relation('file', 'files', { required: true, width: '50%' }),
        select('role', ['PRIMARY', 'SOURCE', 'REFERENCE', 'ASSET', 'PREVIEW', 'EXPORT'], {
          defaultValue: 'ASSET',
          required: true,
          width: '30%',
        }),
        integer('order', { defaultValue: 0, required: true, width: '20%' }),
      ),
      text('caption'),
      textarea('notes'),
    ],
    { singular: 'File' },
  ),
  list(
    'attachments',
    [
      row(
        text('title', { required: true, width: '60%' }),
        select('kind', ['file', 'link'], { defaultValue: 'file', required: true, width: '40%' }),
      ),
      url('url', { required: true }),
      row(
        text('mimeType', { width: '33%' }),
        integer('fileSize', { description: 'In bytes.', width: '33%' }),
        relation('stageDefinition', 'pipeline-stages', { width: '33%' }),
      ),
      url('thumbnailUrl'),
      relation('file', 'files'),
      createdByField(),
    ],
    { singular: 'Attachment' },
  ),
]

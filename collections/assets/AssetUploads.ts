import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, json, number, relation, row, select, text, textarea } from '@/src/fields'

const engineOnly = { create: () => false, update: () => false }

/** A file on its way in: what has arrived of it, and what became of it. Written by the engine (tus 1.0). */
export const AssetUploads = defineCollection({
  slug: 'asset-uploads',
  access: accessFor({
    also: ({ action, principal }) => action === 'read' && principal.kind === 'user' && { createdBy: { equals: principal.id } },
    resource: 'asset-upload',
    restrict: ({ action, principal }) => action === 'read' || principal.kind === 'system',
  }),
  admin: {
    defaultColumns: ['filename', 'library', 'status', 'createdAt'],
    description: 'Files on their way in.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'filename',
  },
  fields: [
    row(text('filename', { required: true, width: '60%' }), text('relativePath', { description: 'Folders it was dropped with.', width: '40%' })),
    row(
      relation('library', 'asset-libraries', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('folder', 'asset-folders', { width: '50%' }),
    ),
    row(
      number('sizeBytes', { min: 0, required: true, width: '50%' }),
      number('receivedBytes', { defaultValue: 0, min: 0, required: true, width: '50%' }),
    ),
    json('parts', { access: { ...engineOnly, read: () => false }, defaultValue: [], description: 'Keys of what has arrived, in order.', hidden: true }),
    json('sidecar', { access: engineOnly, description: 'What its XMP sidecar says of it, as fields of the asset.', hidden: true }),
    select('status', ['UPLOADING', 'CHECKING', 'DONE', 'DUPLICATE', 'REFUSED'], { defaultValue: 'UPLOADING', index: true, required: true }),
    textarea('reason', { description: 'Why it was refused.' }),
    row(
      relation('asset', 'assets', { description: 'What it became, or the asset that has the same content already.', width: '50%' }),
      date('expiresAt', { description: 'Until when it can be resumed.', index: true, width: '50%' }),
    ),
    json('nearDuplicates', { description: 'Assets that look the same.' }),
    createdByField(),
  ],
})

import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, text, textarea, texts } from '@/src/fields'

import { ofVisibleDocuments } from './access/ofVisibleDocuments'

const readable = ofVisibleDocuments('document')

/** One piece of a document and its vector; vectors of different models are never compared. */
export const DocumentEmbeddings = defineCollection({
  slug: 'document-embeddings',
  access: accessFor({
    resource: 'document-embedding',
    restrict: (question) => (question.action === 'read' ? readable(question) : engineWritten(question)),
  }),
  admin: {
    defaultColumns: ['document', 'chunkIndex', 'model'],
    group: 'Agents',
    hidden: true,
    useAsTitle: 'chunkText',
  },
  custom: { vectors: { embedding: 1536 } },
  fields: [
    relation('document', 'knowledge-documents', { onDelete: 'cascade', required: true }),
    integer('chunkIndex', { min: 0, required: true }),
    textarea('chunkText', { required: true }),
    text('model', { description: 'Name of the embedding model.', index: true, required: true }),
    integer('dimensions', { description: 'Width of the vector.', min: 1 }),
    integer('documentVersion', { description: 'Version of the document the piece was cut from.' }),
    text('chunkHash', { description: 'SHA-256 of the piece; an unchanged piece is not embedded again.', index: true }),
    texts('headings', { description: 'Headings above the piece.' }),
  ],
  indexes: [{ fields: ['organization', 'document', 'model', 'chunkIndex'], unique: true }],
})

import { accessFor } from '@/src/access/accessFor'
import { date, defineCollection, integer, row, select, text } from '@/src/fields'

/**
 * The sets of vectors of an organization, one per embedding model. Searches use the ACTIVE one; another is built beside it and takes over
 * in one step when it covers every document.
 */
export const EmbeddingIndexes = defineCollection({
  slug: 'embedding-indexes',
  access: accessFor({ resource: 'embedding-index', restrict: ({ action }) => action === 'read' }),
  admin: {
    defaultColumns: ['model', 'state', 'dimensions', 'activatedAt'],
    group: 'Settings',
    hidden: true,
    useAsTitle: 'model',
  },
  fields: [
    row(
      text('model', { description: 'Name of the embedding model.', required: true, width: '50%' }),
      select('state', ['BUILDING', 'ACTIVE', 'RETIRED'], { defaultValue: 'BUILDING', required: true, width: '25%' }),
      integer('dimensions', { min: 1, required: true, width: '25%' }),
    ),
    row(date('activatedAt', { width: '50%' }), date('retiredAt', { width: '50%' })),
  ],
  indexes: [{ fields: ['organization', 'model'], unique: true }],
})

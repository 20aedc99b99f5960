import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { checkbox, date, defineCollection, integer, now, relation, row, textarea } from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'

/** One asset in a collection, in its place. */
export const AssetCollectionItems = defineCollection({
  slug: 'asset-collection-items',
  access: accessFor({ resource: 'asset-collection-item', restrict: inVisibleLibrary({ path: 'asset.library' }) }),
  admin: {
    defaultColumns: ['collection', 'asset', 'sortOrder'],
    description: 'Assets in collections.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'note',
  },
  defaultSort: 'sortOrder',
  fields: [
    row(
      relation('collection', 'asset-collections', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('asset', 'assets', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(
      integer('sortOrder', { defaultValue: 0, required: true, width: '50%' }),
      date('addedAt', { defaultValue: now, required: true, width: '50%' }),
    ),
    textarea('note', { description: 'Why it is in the collection.' }),
    checkbox('isSelected', { description: 'Chosen by somebody the collection is shared with.', index: true }),
    actorField('addedBy', { when: 'create' }),
  ],
  indexes: [{ fields: ['organization', 'collection', 'asset'], unique: true }],
})

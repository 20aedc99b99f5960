import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, integer, json, relation, row, slug, text, textarea } from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'
import { openFolders } from './access/openFolders'

/** Folders of a library; `path` and `depth` follow the parents. */
export const AssetFolders = defineCollection({
  slug: 'asset-folders',
  access: accessFor({ client: openFolders, resource: 'asset-folder', restrict: inVisibleLibrary({ path: 'library' }) }),
  admin: {
    defaultColumns: ['name', 'path', 'library', 'updatedAt'],
    description: 'Folders inside a library.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'path',
  },
  defaultSort: 'path',
  fields: [
    row(text('name', { required: true, width: '60%' }), text('color', { width: '40%' })),
    row(
      relation('library', 'asset-libraries', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('parent', 'asset-folders', { width: '50%' }),
    ),
    textarea('description'),
    json('defaultMetadata', { defaultValue: {}, description: 'Given to every asset uploaded here.', required: true }),
    row(
      text('path', { required: true, width: '70%' }),
      integer('depth', { defaultValue: 0, min: 0, readOnly: true, required: true, width: '30%' }),
    ),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'library', 'path'], unique: true }],
})

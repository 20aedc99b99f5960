import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  integer,
  json,
  relation,
  row,
  select,
  textarea,
} from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'

/** Earlier and current files of an asset. */
export const AssetVersions = defineCollection({
  slug: 'asset-versions',
  access: accessFor({ resource: 'asset-version', restrict: inVisibleLibrary({ path: 'asset.library' }) }),
  admin: {
    defaultColumns: ['asset', 'versionNumber', 'changeType', 'isCurrentVersion'],
    description: 'Versions of assets.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'changeNote',
  },
  defaultSort: '-versionNumber',
  fields: [
    row(
      relation('asset', 'assets', { onDelete: 'cascade', required: true, width: '50%' }),
      relation('file', 'files', { required: true, width: '50%' }),
    ),
    row(
      integer('versionNumber', { min: 1, required: true, width: '50%' }),
      select('changeType', ['INITIAL', 'UPDATE', 'REVISION', 'RESTORE', 'AUTO_SAVE'], {
        defaultValue: 'UPDATE',
        required: true,
        width: '50%',
      }),
    ),
    textarea('changeNote'),
    json('diffMetadata', { description: 'Differences from previous version.' }),
    checkbox('isCurrentVersion', { sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'asset', 'versionNumber'], unique: true }],
})

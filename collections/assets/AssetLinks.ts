import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, date, defineCollection, integer, relation, row, secret, text } from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'

const engineOnly = { create: () => false, read: () => false, update: () => false }

/** A public link to one asset: token and password are kept as hashes. */
export const AssetLinks = defineCollection({
  slug: 'asset-links',
  access: accessFor({ resource: 'asset-link', restrict: inVisibleLibrary({ path: 'asset.library' }) }),
  admin: {
    defaultColumns: ['asset', 'label', 'expiresAt', 'downloadCount'],
    description: 'Public links to assets.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'label',
  },
  fields: [
    row(
      relation('asset', 'assets', { onDelete: 'cascade', required: true, width: '50%' }),
      text('label', { description: 'To tell links apart.', width: '50%' }),
    ),
    row(
      checkbox('allowDownload', { defaultValue: true, width: '33%' }),
      date('expiresAt', { width: '33%' }),
      integer('maxDownloads', { min: 1, width: '33%' }),
    ),
    secret('token', { description: 'Hash of the token in the link.', index: true }),
    secret('password', { description: 'Hash; asked for when set.' }),
    integer('tries', { access: engineOnly, defaultValue: 0, hidden: true }),
    date('triesUntil', { access: engineOnly, hidden: true }),
    checkbox('isRevoked', { sidebar: true }),
    integer('downloadCount', { defaultValue: 0, readOnly: true, required: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'token'], unique: true }, { fields: ['token'] }],
})

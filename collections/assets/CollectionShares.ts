import { accessFor } from '@/src/access/accessFor'
import { checkbox, createdByField, date, defineCollection, email, integer, relation, row, secret, select } from '@/src/fields'

const engineOnly = { create: () => false, read: () => false, update: () => false }

/** A collection opened to one person. */
export const CollectionShares = defineCollection({
  slug: 'collection-shares',
  access: accessFor({ resource: 'collection-share' }),
  admin: {
    defaultColumns: ['collection', 'email', 'accessLevel', 'expiresAt'],
    description: 'Who may see which collection.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'email',
  },
  fields: [
    row(
      relation('collection', 'asset-collections', { onDelete: 'cascade', required: true, width: '50%' }),
      select('accessLevel', ['VIEW', 'DOWNLOAD', 'COMMENT', 'EDIT'], {
        defaultValue: 'VIEW',
        required: true,
        width: '50%',
      }),
    ),
    row(email('email', { width: '50%' }), relation('clientContact', 'contacts', { width: '50%' })),
    date('expiresAt'),
    secret('token', { description: 'Hash of the token in the link.', index: true }),
    secret('password', { description: 'Hash; asked for when set.' }),
    integer('tries', { access: engineOnly, defaultValue: 0, hidden: true }),
    date('triesUntil', { access: engineOnly, hidden: true }),
    checkbox('isRevoked', { sidebar: true }),
    date('lastAccessedAt', { readOnly: true, sidebar: true }),
    integer('accessCount', { defaultValue: 0, readOnly: true, required: true, sidebar: true }),
    createdByField(),
  ],
})

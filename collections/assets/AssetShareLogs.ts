import { accessFor } from '@/src/access/accessFor'
import { defineCollection, relation, row, select, text } from '@/src/fields'

/** What was done with a shared collection or link, and what was refused (seed 001; written by the engine). */
export const AssetShareLogs = defineCollection({
  slug: 'asset-share-logs',
  access: accessFor({ resource: 'asset-share-log', restrict: ({ action }) => action === 'read' || action === 'delete' }),
  admin: {
    defaultColumns: ['action', 'collection', 'link', 'recipient', 'asset', 'createdAt'],
    description: 'Who opened what that was shared.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'action',
  },
  fields: [
    row(
      select('action', ['VIEW', 'DOWNLOAD', 'ZIP', 'COMMENT', 'SELECT', 'UNLOCK', 'REFUSED'], { index: true, required: true, width: '50%' }),
      text('reason', { description: 'Why it was refused.', width: '50%' }),
    ),
    row(
      relation('collection', 'asset-collections', { onDelete: 'cascade', width: '33%' }),
      relation('recipient', 'collection-shares', { width: '33%' }),
      relation('link', 'asset-links', { onDelete: 'cascade', width: '33%' }),
    ),
    relation('asset', 'assets'),
    row(text('address', { width: '50%' }), text('userAgent', { width: '50%' })),
  ],
})

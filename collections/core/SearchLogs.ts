import { engineWritten } from '@/collections/access/engineWritten'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, text } from '@/src/fields'

/** What people searched for and what they opened (B003-049). */
export const SearchLogs = defineCollection({
  slug: 'search-logs',
  access: accessFor({ resource: 'search-log', restrict: engineWritten }),
  admin: {
    defaultColumns: ['query', 'resultCount', 'user', 'createdAt'],
    group: 'Insights',
    hidden: true,
    useAsTitle: 'query',
  },
  fields: [
    text('query', { required: true }),
    relation('user', 'users', { onDelete: 'cascade' }),
    integer('resultCount', { defaultValue: 0, min: 0, required: true }),
    text('clickedId', { description: 'Id of the result that was opened.' }),
    text('clickedCollection'),
  ],
})

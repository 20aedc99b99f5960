import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  defineCollection,
  relation,
  row,
  select,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

/** What we listen for on social media and in the news. */
export const ListeningQueries = defineCollection({
  slug: 'listening-queries',
  access: accessFor({ resource: 'listening-query' }),
  admin: {
    defaultColumns: ['name', 'keywords', 'client', 'isActive'],
    description: 'What you listen for.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Query: [
        text('name', { required: true }),
        textarea('description'),
        row(texts('keywords', { width: '50%' }), texts('excludeKeywords', { width: '50%' })),
        row(
          texts('hashtags', { width: '50%' }),
          texts('mentionHandles', { description: '@handles to follow.', width: '50%' }),
        ),
        select(
          'sources',
          [
            'TWITTER',
            'FACEBOOK',
            'INSTAGRAM',
            'LINKEDIN',
            'TIKTOK',
            'YOUTUBE',
            'REDDIT',
            'NEWS',
            'BLOGS',
            'FORUMS',
            'REVIEWS',
          ],
          { hasMany: true },
        ),
      ],
      Scope: [
        row(texts('languages', { width: '50%' }), texts('locations', { width: '50%' })),
        row(relation('client', 'clients', { width: '50%' }), relation('brand', 'brands', { width: '50%' })),
        { collection: 'social-mentions', defaultLimit: 10, name: 'mentions', on: 'query', type: 'join' },
      ],
    }),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
    createdByField(),
  ],
})

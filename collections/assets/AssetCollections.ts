import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  relation,
  row,
  secret,
  select,
  slug,
  tabs,
  text,
  textarea,
} from '@/src/fields'

const engineOnly = { create: () => false, read: () => false, update: () => false }

/** Assets put together: by hand, by rules, for a choice or for delivery. */
export const AssetCollections = defineCollection({
  slug: 'asset-collections',
  access: accessFor({ resource: 'asset-collection' }),
  admin: {
    defaultColumns: ['name', 'collectionType', 'isPublic', 'updatedAt'],
    description: 'Assets put together for a purpose.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { events: { onCreate: 'collection.created', payload: ['collectionType', 'createdBy', 'name'] } },
  fields: [
    tabs({
      Collection: [
        row(
          text('name', { required: true, width: '50%' }),
          select('collectionType', ['MANUAL', 'SMART', 'LIGHTBOX', 'DELIVERABLE'], {
            defaultValue: 'MANUAL',
            required: true,
            width: '50%',
          }),
        ),
        textarea('description'),
        relation('coverImage', 'files'),
        relation('client', 'clients'),
        date('cleanUpAt', {
          condition: (data) => data.collectionType === 'LIGHTBOX',
          description: 'When the lightbox is cleared away: 30 days after it was made, unless said otherwise.',
          index: true,
        }),
        json('smartRules', {
          description:
            '{ "match": "all", "conditions": [{ "field": "tags", "operator": "contains", "value": "summer" }] }',
        }),
        json('recommendations', { description: 'Assets that may belong here, best first, each with the reason.' }),
        { collection: 'asset-collection-items', name: 'items', on: 'collection', type: 'join' },
      ],
      Sharing: [
        row(checkbox('isPublic', { width: '50%' }), date('shareExpiresAt', { width: '50%' })),
        row(
          checkbox('allowDownload', { defaultValue: true, width: '50%' }),
          checkbox('allowComments', { defaultValue: true, width: '50%' }),
        ),
        secret('shareToken', { description: 'Hash of the token in the public link.', index: true }),
        secret('sharePassword', { description: 'Hash; asked for when set.' }),
        integer('tries', { access: engineOnly, defaultValue: 0, hidden: true }),
        date('triesUntil', { access: engineOnly, hidden: true }),
        row(
          integer('accessCount', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
          date('lastAccessedAt', { readOnly: true, width: '50%' }),
        ),
      ],
    }),
    slug(),
    createdByField(),
  ],
  indexes: [
    { fields: ['organization', 'shareToken'], unique: true },
    { fields: ['organization', 'slug'], unique: true },
  ],
})

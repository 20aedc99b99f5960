import { accessFor } from '@/src/access/accessFor'
import { defineCollection, json, relation, row, section, select, text, textarea, texts, url } from '@/src/fields'

/** One ad, as it was synced. */
export const Ads = defineCollection({
  slug: 'ads',
  access: accessFor({ resource: 'ad' }),
  admin: {
    defaultColumns: ['name', 'adSet', 'format', 'status'],
    description: 'Ads.',
    group: 'Insights',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(
      text('name', { required: true, width: '50%' }),
      relation('adSet', 'ad-sets', { onDelete: 'cascade', required: true, width: '50%' }),
    ),
    row(
      text('externalId', { required: true, width: '33%' }),
      text('status', { description: 'As the platform calls it.', required: true, width: '33%' }),
      select('format', ['SINGLE_IMAGE', 'SINGLE_VIDEO', 'CAROUSEL', 'COLLECTION', 'STORIES', 'REELS', 'DYNAMIC'], {
        width: '33%',
      }),
    ),
    row(text('headline', { width: '50%' }), text('callToAction', { width: '50%' })),
    textarea('body'),
    url('destinationUrl'),
    row(
      text('mediaType', { description: 'image, video, carousel, …', width: '50%' }),
      url('thumbnailUrl', { width: '50%' }),
    ),
    texts('mediaUrls'),
    relation('asset', 'assets', { description: 'Our asset it was made from.' }),
    section('Tracking', [texts('trackingPixels'), json('utmParams')]),
  ],
  indexes: [{ fields: ['organization', 'adSet', 'externalId'], unique: true }],
})

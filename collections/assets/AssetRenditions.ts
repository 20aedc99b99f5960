import { accessFor } from '@/src/access/accessFor'
import { defineCollection, integer, relation, row, select, text, textarea } from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'
import { openAssets } from './access/openAssets'
import { assetRenditionStates } from './states/assetRenditionStates'

/** Derived files: thumbnails, previews, crops. Made by a task, never in a request. */
export const AssetRenditions = defineCollection({
  slug: 'asset-renditions',
  access: accessFor({ client: openAssets({ asset: 'asset.' }), resource: 'asset-rendition', restrict: inVisibleLibrary({ path: 'asset.library' }) }),
  admin: {
    defaultColumns: ['asset', 'renditionType', 'status', 'width', 'height'],
    description: 'Derived files.',
    group: 'Assets',
    hidden: true,
    useAsTitle: 'renditionType',
  },
  custom: { states: [assetRenditionStates] },
  fields: [
    row(
      relation('asset', 'assets', { onDelete: 'cascade', required: true, width: '50%' }),
      select(
        'renditionType',
        [
          'THUMBNAIL_SMALL',
          'THUMBNAIL_MEDIUM',
          'THUMBNAIL_LARGE',
          'PREVIEW',
          'PREVIEW_VIDEO',
          'WEB_OPTIMIZED',
          'SOCIAL_SQUARE',
          'SOCIAL_STORY',
          'WATERMARKED',
          'LOW_RES',
        ],
        { required: true, width: '50%' },
      ),
    ),
    relation('file', 'files', { description: 'Set when it is made.' }),
    relation('variants', 'files', { description: 'The same in other formats, best first (avif, webp, jpeg).', hasMany: true }),
    relation('poster', 'files', { description: 'A still of a video preview.' }),
    text('renderKey', { description: 'Hash of the content and the preset: the same key is rendered once.', index: true, readOnly: true }),
    row(
      integer('width', { width: '25%' }),
      integer('height', { width: '25%' }),
      integer('quality', { width: '25%' }),
      text('format', { width: '25%' }),
    ),
    row(
      integer('duration', { description: 'In seconds, for video previews.', width: '50%' }),
      integer('startTime', { description: 'In seconds.', width: '50%' }),
    ),
    textarea('error', { readOnly: true }),
    text('claimedBy', { description: 'The job that makes it.', hidden: true }),
    assetRenditionStates.field,
  ],
  indexes: [{ fields: ['organization', 'asset', 'renditionType'], unique: true }],
})

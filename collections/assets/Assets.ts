import { assetTypes } from '@/collections/vocabulary/assetTypes'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  lastEditedByField,
  relation,
  row,
  select,
  slug,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'
import { openAssets } from './access/openAssets'
import { assetRightsFields } from './fields/assetRightsFields'
import { assetStates } from './states/assetStates'

/** LANDSCAPE, PORTRAIT or SQUARE (within 5 %); null for what has no size. */
const ORIENTATION = `case when jsonb_typeof(metadata -> 'width') = 'number' and jsonb_typeof(metadata -> 'height') = 'number' then
  case when (metadata ->> 'width')::numeric > 1.05 * (metadata ->> 'height')::numeric then 'LANDSCAPE'
    when (metadata ->> 'height')::numeric > 1.05 * (metadata ->> 'width')::numeric then 'PORTRAIT' else 'SQUARE' end end`

/** As rules compare texts in lists, whatever their case (`foldCaseSql`). */
const FOLDED_TEXT = `translate(text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')`

/** A file with a meaning: what it shows, where it belongs, who may use it (seed 001; the bytes are in its `file`). */
export const Assets = defineCollection({
  slug: 'assets',
  access: accessFor({ client: openAssets(), resource: 'asset', restrict: inVisibleLibrary({ path: 'library' }) }),
  admin: {
    defaultColumns: ['name', 'assetType', 'library', 'status', 'tags', 'updatedAt'],
    description: 'Pictures, films, sounds, designs and documents to use and reuse.',
    group: 'Assets',
    listSearchableFields: ['name', 'description'],
    useAsTitle: 'name',
  },
  custom: {
    events: {
      onCreate: 'asset.uploaded',
      onChange: [{ event: 'asset.approved', field: 'status', to: ['APPROVED'] }],
      payload: ['library', 'folder', 'assetType', 'file', 'deliverable', 'status', 'createdBy', 'tags'],
    },
    fullText: ['name', 'description'],
    generated: { orientation: ORIENTATION },
    indexes: [
      { columns: ['organization_id', 'created_at', 'id'], name: 'assets_newest_idx' }, // the browser's first page
      // Facets and places are counted in this index alone, never in the wide rows.
      { columns: ['organization_id', 'library_id', 'folder_id', 'asset_type', 'status', 'license', 'orientation', 'id'], name: 'assets_facets_idx' },
      { columns: ['folder_id', 'created_at', 'id'], name: 'assets_folder_newest_idx' },
      { columns: ['parent_id', 'path', 'text'], name: 'assets_texts_parent_idx', of: 'texts' },
      { columns: ['path', 'text', 'parent_id'], name: 'assets_texts_text_idx', of: 'texts' },
      { columns: ['path', `(${FOLDED_TEXT})`], name: 'assets_texts_folded_idx', of: 'texts' },
      // The browser's other orders.
      { columns: ['organization_id', '(lower(name))', 'id'], name: 'assets_by_name_idx' },
      { columns: ['organization_id', 'updated_at', 'id'], name: 'assets_updated_first_idx' },
      { columns: ['organization_id', `(coalesce(expires_at, 'infinity'::timestamptz))`, 'id'], name: 'assets_expiring_first_idx' },
    ],
    // A 64-bin colour histogram: "more like this" (SQL only).
    vectors: { look: 64 },
    states: [assetStates],
  },
  fields: [
    tabs({
      Asset: [
        text('name', { required: true }),
        row(
          relation('file', 'files', { required: true, width: '50%' }),
          select('assetType', assetTypes, { index: true, required: true, width: '50%' }),
        ),
        row(
          relation('library', 'asset-libraries', { onDelete: 'restrict', required: true, width: '50%' }),
          relation('folder', 'asset-folders', { width: '50%' }),
        ),
        textarea('description'),
        texts('tags'),
        relation('category', 'content-categories'),
      ],
      Rights: assetRightsFields,
      'Seen by AI': [
        json('aiMetadata', { description: 'labels, objects, colors, faces, text, landmarks, sentiment.' }),
        json('quality', { description: 'score 0-100 and what it is made of: resolution, sharpness, exposure, noise.' }),
        json('folderSuggestions', { description: 'Folders it may belong to, best first, each with the reason.' }),
        json('similarAssets', { description: 'Assets that look like it, closest first.' }),
      ],
      Use: [
        relation('deliverable', 'deliverables', { description: 'The deliverable this is the result of.' }),
        relation('usedInBriefs', 'briefs', { hasMany: true }),
        relation('usedInContent', 'content-entries', { hasMany: true }),
        row(
          integer('downloadCount', { defaultValue: 0, readOnly: true, required: true, width: '50%' }),
          date('lastDownloadedAt', { readOnly: true, width: '50%' }),
        ),
        { collection: 'asset-versions', name: 'assetVersions', on: 'asset', type: 'join' },
        { collection: 'asset-renditions', name: 'renditions', on: 'asset', type: 'join' },
      ],
      Details: [
        json('metadata', {
          defaultValue: {},
          description: 'By type: width, height, duration, fps, pageCount, …',
          required: true,
        }),
        texts('colorNames', { description: 'Its main colours: red, orange, teal, …', readOnly: true }),
        texts('colorKeys', { description: 'Its main colours as an index finds them (`colorKeyOf`).', hidden: true }),
        row(
          text('fingerprint', { description: 'Perceptual hash, 64 bit in hex: like pictures have like ones.', index: true, readOnly: true, width: '50%' }),
          date('processedAt', { description: 'Its metadata was read and its renditions were made.', readOnly: true, width: '50%' }),
        ),
        textarea('quarantineReason', { description: 'Why its file may be neither opened nor rendered.', readOnly: true }),
        row(
          relation('approvedBy', 'users', { readOnly: true, width: '50%' }),
          date('approvedAt', { readOnly: true, width: '50%' }),
        ),
      ],
    }),
    assetStates.field,
    relation('client', 'clients', { description: 'For assets of one client.', sidebar: true }),
    slug(),
    createdByField(),
    lastEditedByField(),
  ],
  indexes: [
    { fields: ['organization', 'file'], unique: true },
    { fields: ['organization', 'library', 'slug'], unique: true },
    { fields: ['organization', 'status'] },
  ],
})

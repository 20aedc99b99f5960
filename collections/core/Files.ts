import path from 'node:path'

import type { Where } from 'payload'

import { inVisibleLibrary } from '@/collections/assets/access/inVisibleLibrary'
import { accessFor } from '@/src/access/accessFor'
import { env } from '@/src/env/env'
import { refuseMissingFile } from '@/src/files/refuseMissingFile'
import { createdByField, defineCollection, integer, json, relation, select, text } from '@/src/fields'

const engineOnly = { create: () => false, update: () => false }

/** Renditions belong to assets without saying so: they are read by the assets' own endpoints. */
const ofNoAsset: Where = { and: [{ asset: { exists: false } }, { purpose: { equals: 'ORIGINAL' } }] }

/** Bytes: one row per stored file. What they mean is said by the asset, deliverable or person that refers to them. */
export const Files = defineCollection({
  slug: 'files',
  access: accessFor({ resource: 'file', restrict: inVisibleLibrary({ orNone: ofNoAsset, path: 'asset.library' }) }),
  admin: {
    defaultColumns: ['filename', 'mimeType', 'filesize', 'createdAt'],
    description: 'Uploaded files. To find and reuse them, look in Assets.',
    group: 'Assets',
    useAsTitle: 'filename',
  },
  fields: [
    text('alt', { description: 'What a picture shows, for people who cannot see it.' }),
    text('checksum', {
      access: engineOnly,
      description: 'SHA-256 of the content.',
      index: true,
      readOnly: true,
      sidebar: true,
    }),
    integer('durationMs', { access: engineOnly, readOnly: true, sidebar: true }),
    json('exif', { access: engineOnly, readOnly: true }),
    select('purpose', ['ORIGINAL', 'RENDITION', 'TRANSFORM'], { access: engineOnly, defaultValue: 'ORIGINAL', index: true, readOnly: true, sidebar: true }),
    relation('asset', 'assets', { access: engineOnly, description: 'The asset whose original, version or rendition it is.', readOnly: true, sidebar: true }),
    text('sourceAddress', { access: { ...engineOnly, read: () => false }, description: 'Where an import fetched it.', hidden: true, index: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'checksum'] }],
  upload: {
    disableLocalStorage: false,
    handlers: [refuseMissingFile],
    staticDir: path.resolve(env().DATA_DIR, 'files'),
  },
})

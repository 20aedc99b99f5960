import { roles } from '@/collections/vocabulary/roles'
import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, json, relation, row, select, slug, tabs, text, textarea } from '@/src/fields'

import { inVisibleLibrary } from './access/inVisibleLibrary'
import { openToClients } from './access/openToClients'

/** Top-level drawers for assets, each with its own visibility and upload rules. */
export const AssetLibraries = defineCollection({
  slug: 'asset-libraries',
  access: accessFor({ client: openToClients, resource: 'asset-library', restrict: inVisibleLibrary({ path: 'id' }) }),
  admin: {
    defaultColumns: ['name', 'libraryType', 'visibility', 'client', 'updatedAt'],
    description: 'Brand assets, stock, client files: one library each.',
    group: 'Assets',
    useAsTitle: 'name',
  },
  fields: [
    tabs({
      Library: [
        row(
          text('name', { required: true, width: '60%' }),
          select('libraryType', ['GENERAL', 'BRAND', 'STOCK', 'CLIENT', 'PROJECT', 'ARCHIVE'], {
            defaultValue: 'GENERAL',
            required: true,
            width: '40%',
          }),
        ),
        textarea('description'),
        row(relation('client', 'clients', { width: '50%' }), relation('coverImage', 'files', { width: '50%' })),
        { collection: 'asset-folders', name: 'folders', on: 'library', type: 'join' },
      ],
      Access: [
        select('visibility', ['INTERNAL', 'CLIENT', 'PUBLIC'], { defaultValue: 'INTERNAL', required: true }),
        relation('allowedUsers', 'users', { hasMany: true }),
        select('allowedRoles', roles, { hasMany: true }),
      ],
      Settings: [
        json('settings', {
          defaultValue: {},
          description: 'allowedFileTypes, maxFileSize in bytes, namingConvention, autoTagging, requireApproval, renditions (presets by type).',
          required: true,
          schema: {
            properties: {
              allowedFileTypes: { items: { type: 'string' }, type: 'array' },
              autoTagging: { type: 'boolean' },
              maxFileSize: { minimum: 1, type: 'integer' },
              namingConvention: { type: 'string' },
              renditions: { type: 'object' },
              requireApproval: { type: 'boolean' },
            },
            type: 'object',
          },
        }),
      ],
    }),
    slug(),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'slug'], unique: true }],
})

import { searchPlugin } from '@payloadcms/plugin-search'
import type { CollectionConfig, Config } from 'payload'

import { organizationField } from '@/src/fields/organizationField'
import { text } from '@/src/fields/text'

import { searchAccess } from '../access/searchAccess'
import type { ResolvedSearchOptions } from '../options'

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/**
 * Runs the official plugin on a copy of the config and returns its collection and its hooks.
 * They are put to use one by one: its sync is slow for a request (two to three more writes) and swallows failures,
 * so it runs in a queue task instead.
 */
export const officialSearch = (config: Config, options: ResolvedSearchOptions) => {
  const indexed = (config.collections ?? []).filter(({ slug }) => slug in options.collections)
  const result = searchPlugin({
    beforeSync: ({ originalDoc, searchDoc }) => ({
      ...searchDoc,
      organization: originalDoc.organization?.id ?? originalDoc.organization,
      scope: idOf(originalDoc[options.collections[searchDoc.doc.relationTo]?.scope ?? '']),
      title: String(originalDoc[options.collections[searchDoc.doc.relationTo]?.title ?? 'title'] ?? ''),
    }),
    collections: Object.keys(options.collections),
    defaultPriorities: Object.fromEntries(Object.entries(options.collections).map(([slug, { priority }]) => [slug, priority])),
    localize: false,
    searchOverrides: {
      access: searchAccess(indexed, options.collections),
      admin: { group: 'Settings', hidden: true },
      fields: ({ defaultFields }) => [
        organizationField(),
        text('scope', { access: { create: () => false, update: () => false }, hidden: true, index: true }),
        ...defaultFields,
      ],
    },
  })({ ...config, collections: indexed.map((collection) => ({ ...collection, hooks: {} })) }) as Config
  const collections = result.collections ?? []
  const search = collections.find(({ slug }) => slug === 'search') as CollectionConfig
  return {
    hooksOf: (slug: string) => collections.find((collection) => collection.slug === slug)?.hooks ?? {},
    // Without its reindex endpoint: it works through every organization's rows in one request, for whoever is signed in.
    search: { ...search, endpoints: [] },
  }
}

import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Block, CollectionConfig, Config } from 'payload'

import type { ResolvedTenancyOptions } from '../options'

type Translations = Record<string, Record<string, unknown>>

/** The official plugin writes into what it is given; these are the places it writes to. */
const copyCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access },
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        ...collection.admin?.components?.edit,
        editMenuItems: [...(collection.admin?.components?.edit?.editMenuItems ?? [])],
      },
    },
  },
  fields: [...collection.fields],
  hooks: { ...collection.hooks, beforeValidate: [...(collection.hooks?.beforeValidate ?? [])] },
})

const copyConfig = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      actions: [...(config.admin?.components?.actions ?? [])],
      beforeNav: [...(config.admin?.components?.beforeNav ?? [])],
      providers: [...(config.admin?.components?.providers ?? [])],
    },
  },
  blocks: config.blocks?.map((block): Block => ({ ...block })),
  collections: config.collections?.map(copyCollection),
  i18n: {
    ...config.i18n,
    translations: Object.fromEntries(
      Object.entries((config.i18n?.translations ?? {}) as Translations).map(([locale, texts]) => [locale, { ...texts }]),
    ),
  } as Config['i18n'],
})

/**
 * The official multi-tenant plugin for its admin parts: organization selector, list filters, filters of relation pickers.
 * Its access rules and write checks cover people of the admin's user collection only (pitfall B1), so each collection
 * gets its own access and hooks back: `accessFor` and this plugin's hooks hold for every principal.
 */
export const wrapMultiTenant = (config: Config, slugs: string[], options: ResolvedTenancyOptions): Config => {
  const theirs = multiTenantPlugin({
    cleanupAfterTenantDelete: false,
    collections: Object.fromEntries(slugs.map((slug) => [slug, { customTenantField: true, useTenantAccess: false }])),
    tenantField: { name: 'organization' },
    tenantsArrayField: { arrayFieldName: 'organizations', arrayTenantFieldName: 'organization', includeDefaultField: false },
    tenantsSlug: options.organizations,
    useTenantsCollectionAccess: false,
    userHasAccessToAllTenants: (user: object) =>
      ('isPlatformAdmin' in user && user.isPlatformAdmin === true) || !('organizations' in user),
  })(copyConfig(config))
  const before = new Map((config.collections ?? []).map((collection) => [collection.slug, collection]))
  const collections = (theirs as Config).collections?.map((collection): CollectionConfig => {
    const own = before.get(collection.slug)
    return {
      ...collection,
      access: own?.access,
      admin: {
        ...collection.admin,
        components: { ...collection.admin?.components, edit: own?.admin?.components?.edit },
      },
      hooks: own?.hooks,
    }
  })
  return { ...(theirs as Config), collections }
}

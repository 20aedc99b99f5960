import { flattenAllFields } from 'payload'
import type { CollectionConfig, Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'

import { withoutPickerQueries } from './fields/withoutPickerQueries'
import { defaultOrganization } from './hooks/defaultOrganization'
import { keepReferences } from './hooks/keepReferences'
import { keepTenancy } from './hooks/keepTenancy'
import { guardLocksAfter } from './operations/guardLocksAfter'
import { onlyWhenCovered } from './operations/onlyWhenCovered'
import { wrapMultiTenant } from './operations/wrapMultiTenant'
import { resolveTenancyOptions } from './options'
import type { ResolvedTenancyOptions, TenancyOptions } from './options'

const isScoped = (collection: CollectionConfig): boolean =>
  collection.custom?.tenant !== false &&
  flattenAllFields({ fields: collection.fields }).some((field) => field.name === 'organization')

const addTenancy = (config: Config, options: ResolvedTenancyOptions): Config => {
  const { organizations, users } = options
  const slugs = (config.collections ?? [])
    .filter((collection) => isScoped(collection) && collection.slug !== users && collection.slug !== organizations)
    .map((collection) => collection.slug)
  const scoped = (collection: CollectionConfig): CollectionConfig =>
    addHooks(
      { ...collection, fields: withoutPickerQueries(collection.fields) },
      { beforeOperation: [defaultOrganization(options)], beforeChange: [keepTenancy(options)] },
    )
  const rooted = (collection: CollectionConfig): CollectionConfig =>
    addHooks(collection, { beforeChange: [keepReferences(options)] })
  const extended = extendCollections(
    config,
    { [organizations]: rooted, [users]: rooted, ...Object.fromEntries(slugs.map((slug) => [slug, scoped])) },
    'tenancy',
  )
  const covered = new Set([organizations, users, ...slugs])
  return {
    ...wrapMultiTenant(extended, slugs, options),
    onInit: onlyWhenCovered(guardLocksAfter(config.onInit, users), covered),
  }
}

/** Every row in one organization, for every principal. Comes after the plugins that add collections. */
export const tenancyPlugin = definePlugin<TenancyOptions, ResolvedTenancyOptions>({
  behaviour: addTenancy,
  name: 'tenancy',
  resolve: resolveTenancyOptions,
})

import type { CollectionConfig, Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'

import { deliveryEndpoint } from './endpoints/deliveryEndpoint'
import { previewLinkEndpoint } from './endpoints/previewLinkEndpoint'
import { announceEntryHooks } from './hooks/announceEntryHooks'
import { announceLocalizationHooks } from './hooks/announceLocalizationHooks'
import { announcePartHooks } from './hooks/announcePartHooks'
import { announceSetUpHooks } from './hooks/announceSetUpHooks'
import { prepareSiteBeforeChange } from './hooks/prepareSiteBeforeChange'
import { deliveryRoutes } from './operations/deliveryRoutes'
import { withGraphQL } from './operations/withGraphQL'
import { withHotRoutes } from './operations/withHotRoutes'
import { type DeliveryOptions, resolveDeliveryOptions, type ResolvedDeliveryOptions } from './options'

const withPreviewLink = (collection: CollectionConfig, options: ResolvedDeliveryOptions): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), previewLinkEndpoint(options)],
})

const withHooks = (config: Config, options: ResolvedDeliveryOptions): Config =>
  extendCollections(
    config,
    {
      'api-keys': (collection) => addHooks(collection, announceSetUpHooks),
      'content-blocks': (collection) => addHooks(collection, announcePartHooks),
      'content-categories': (collection) => addHooks(collection, announcePartHooks),
      'content-entries': (collection) => withPreviewLink(addHooks(collection, announceEntryHooks), options),
      'content-localizations': (collection) => addHooks(collection, announceLocalizationHooks),
      'content-tags': (collection) => addHooks(collection, announcePartHooks),
      'content-types': (collection) => addHooks(collection, announceSetUpHooks),
      'delivery-sites': (collection) => addHooks(addHooks(collection, announceSetUpHooks), { beforeChange: [prepareSiteBeforeChange] }),
      files: (collection) => addHooks(collection, announcePartHooks),
      'page-templates': (collection) => addHooks(collection, announcePartHooks),
      organizations: (collection) => addHooks(collection, announceSetUpHooks),
    },
    'delivery',
  )

/** Published content for front ends: lists, entries, feeds and previews, from memory or with one statement. */
export const deliveryPlugin = definePlugin<DeliveryOptions, ResolvedDeliveryOptions>({
  behaviour: (config, options) => {
    const wired = withGraphQL(withHotRoutes(withHooks(config, options), options), options)
    return { ...wired, endpoints: [...(wired.endpoints ?? []), ...deliveryRoutes.map((route) => deliveryEndpoint(route, options))] }
  },
  name: 'delivery',
  resolve: resolveDeliveryOptions,
})

import type { Config } from 'payload'

import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'

import { browserEndpoints } from './endpoints/browserEndpoints'
import { withAssetPicker } from './fields/withAssetPicker'
import { resolveBrowserOptions, type BrowserOptions, type ResolvedBrowserOptions } from './options'

const VIEW = '/src/admin/assets/AssetBrowserView#AssetBrowserView'

const withView = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, assetBrowser: { Component: VIEW, meta: { title: 'Assets' }, path: '/assets' } },
    },
  },
})

const withPickers = (config: Config): Config => ({
  ...config,
  ...(config.blocks && { blocks: config.blocks.map((block) => ({ ...block, fields: withAssetPicker(block.fields) })) }),
  collections: (config.collections ?? []).map((collection) => ({ ...collection, fields: withAssetPicker(collection.fields) })),
})

/** The page people find, sort and edit assets on, and the search behind it. */
export const browserPlugin = definePlugin<BrowserOptions, ResolvedBrowserOptions>({
  behaviour: (config, options) =>
    extendCollections(
      withPickers(withView(config)),
      { assets: (collection) => ({ ...collection, endpoints: [...browserEndpoints(options), ...(collection.endpoints || [])] }) },
      'browser',
    ),
  name: 'browser',
  resolve: resolveBrowserOptions,
})

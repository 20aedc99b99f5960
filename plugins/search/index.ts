import { addCollections } from '@/src/plugin/addCollections'
import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { enqueueSync } from './hooks/enqueueSync'
import { officialSearch } from './operations/officialSearch'
import { resolveSearchOptions } from './options'
import { syncSearchEntryTask } from './tasks/syncSearchEntryTask'

/** One index over many collections, kept by the official search plugin outside of requests. */
export const searchPlugin = definePlugin({
  behaviour: (config, { collections }) => {
    const official = officialSearch(config, { collections })
    const extended = extendCollections(
      config,
      Object.fromEntries(
        Object.entries(collections).map(([slug, { only }]) => [
          slug,
          (collection) => ({
            ...addHooks(collection, { afterChange: [enqueueSync], beforeDelete: official.hooksOf(slug).beforeDelete ?? [] }),
            custom: { ...collection.custom, search: { hook: official.hooksOf(slug).afterChange?.[0], only } },
          }),
        ]),
      ),
      'search',
    )
    return register(extended, 'tasks', [syncSearchEntryTask])
  },
  name: 'search',
  resolve: resolveSearchOptions,
  schema: (config, options) => addCollections(extendCollections(config, Object.fromEntries(Object.keys(options.collections).map((slug) => [slug, (c) => c])), 'search'), [officialSearch(config, options).search], 'search'),
})

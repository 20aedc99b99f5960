import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { registerHotRoute } from '@/src/server/registerHotRoute'

import { mediaRoute } from './endpoints/mediaRoute'
import { renditionEndpoints } from './endpoints/renditionEndpoints'
import { redoAfterChange } from './hooks/redoAfterChange'
import { requestAfterChange } from './hooks/requestAfterChange'
import { resolveRenditionsOptions, type RenditionsOptions, type ResolvedRenditionsOptions } from './options'
import { renditionSchedules } from './schedules/renditionSchedules'
import { renderAssetTask } from './tasks/renderAssetTask'

/** Thumbnails, previews, crops and films of assets, made once per content and preset in the background. */
export const renditionsPlugin = definePlugin<RenditionsOptions, ResolvedRenditionsOptions>({
  behaviour: (config, options) =>
    registerHotRoute(
      extendCollections(
        register(register(config, 'tasks', [renderAssetTask(options)]), 'schedules', renditionSchedules(options)),
        {
          'asset-renditions': (collection) => addHooks(collection, { afterChange: [redoAfterChange] }),
          assets: (collection) => ({ ...addHooks(collection, { afterChange: [requestAfterChange] }), endpoints: [...(collection.endpoints || []), ...renditionEndpoints(options)] }),
        },
        'renditions',
      ),
      mediaRoute(options),
    ),
  name: 'renditions',
  resolve: resolveRenditionsOptions,
})

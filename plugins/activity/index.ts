import type { CollectionConfig, Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'

import { recordChange } from './hooks/recordChange'
import { recordDelete } from './hooks/recordDelete'
import { resolveActivityOptions } from './options'
import type { ActivityOptions, ResolvedActivityOptions } from './options'

const isTold = ({ custom }: CollectionConfig): boolean => custom?.activity === true || (custom?.events !== undefined && custom.activity !== false)

const addActivity = (config: Config, options: ResolvedActivityOptions): Config => {
  const record = (collection: CollectionConfig): CollectionConfig =>
    addHooks(collection, { afterChange: [recordChange(options)], afterDelete: [recordDelete(options)] })
  const told = (config.collections ?? []).filter((collection) => isTold(collection) && collection.slug !== options.collection)
  const extensions = Object.fromEntries(told.map(({ slug }) => [slug, record]))
  return extendCollections(config, { ...extensions, [options.collection]: (collection) => collection }, 'activity')
}

/** The activity feed: one row for what people, clients, agents and other systems do. */
export const activityPlugin = definePlugin<ActivityOptions, ResolvedActivityOptions>({
  behaviour: addActivity,
  name: 'activity',
  resolve: resolveActivityOptions,
})

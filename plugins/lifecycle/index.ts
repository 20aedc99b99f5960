import type { CollectionConfig, Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { statesOf } from '@/src/states/statesOf'

import { listTransitionsEndpoint } from './endpoints/listTransitionsEndpoint'
import { transitionEndpoint } from './endpoints/transitionEndpoint'
import { guardStates } from './hooks/guardStates'
import { recordStates } from './hooks/recordStates'
import { checkMachines } from './operations/checkMachines'
import { resolveLifecycleOptions } from './options'
import type { LifecycleOptions } from './options'

const withStates = (collection: CollectionConfig): CollectionConfig => {
  const machines = statesOf(collection)
  if (machines.length === 0) return collection
  const hooked = addHooks(collection, { afterChange: [recordStates(machines)], beforeChange: [guardStates(machines)] })
  if (hooked.endpoints === false) return hooked
  return { ...hooked, endpoints: [listTransitionsEndpoint, transitionEndpoint, ...(hooked.endpoints ?? [])] }
}

const addLifecycles = (config: Config): Config => {
  const collections = config.collections ?? []
  checkMachines(collections)
  return { ...config, collections: collections.map(withStates) }
}

/** Guards, stamps, history and endpoints for every collection with `custom.states`. Comes after the plugins that add collections. */
export const lifecyclePlugin = definePlugin<LifecycleOptions, LifecycleOptions>({
  behaviour: addLifecycles,
  name: 'lifecycle',
  resolve: resolveLifecycleOptions,
})

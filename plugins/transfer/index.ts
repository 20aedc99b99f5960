import type { Config } from 'payload'

import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { importEndpoint } from './endpoints/importEndpoint'
import { transferEndpoints } from './endpoints/transferEndpoints'
import { resolveTransferOptions, type ResolvedTransferOptions, type TransferPluginOptions } from './options'
import { transfersSchedule } from './schedules/transfersSchedule'
import { runTransferTask } from './tasks/runTransferTask'

const VIEW = '/src/admin/content/transfers/TransfersView#TransfersView'

const withView = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, contentTransfers: { Component: VIEW, meta: { title: 'Import & export' }, path: '/content-transfers' } },
    },
  },
})

/** Entries in and out of the engine: JSON, CSV, markdown folders and WordPress exports. */
export const transferPlugin = definePlugin<TransferPluginOptions, ResolvedTransferOptions>({
  behaviour: (config, options) =>
    extendCollections(
      register(register(withView(config), 'tasks', [runTransferTask(options)]), 'schedules', [transfersSchedule(options)]),
      { 'content-transfers': (collection) => ({ ...collection, endpoints: [...(collection.endpoints || []), importEndpoint, ...transferEndpoints] }) },
      'transfer',
    ),
  name: 'transfer',
  resolve: resolveTransferOptions,
})

import type { Config } from 'payload'

import { clockRun } from '@/src/clock/clockRun'
import { retention } from '@/src/clock/retention'
import { definePlugin } from '@/src/plugin/definePlugin'
import { register } from '@/src/plugin/register'

import { jobEndpoints } from './endpoints/jobEndpoints'
import { resolveQueueOptions, type ResolvedQueueOptions } from './options'

const VIEW = '/src/admin/queue/QueueView#QueueView'

const withView = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, queue: { Component: VIEW, meta: { title: 'Work queue' }, path: '/queue' } },
    },
  },
})

const withQueue = (config: Config, { adminView }: ResolvedQueueOptions): Config => {
  const withWork = register(register(config, 'tasks', [clockRun]), 'schedules', [retention])
  const withEndpoints = { ...withWork, endpoints: [...(withWork.endpoints ?? []), ...jobEndpoints] }
  return adminView ? withView(withEndpoints) : withEndpoints
}

/** What platform administrators see and do with background jobs, and the queue's own upkeep. */
export const queuePlugin = definePlugin({ behaviour: withQueue, name: 'queue', resolve: resolveQueueOptions })

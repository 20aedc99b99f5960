import type { CollectionConfig, Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { localizationEndpoint } from './endpoints/localizationEndpoint'
import { releaseEndpoint } from './endpoints/releaseEndpoint'
import { entryHooks } from './hooks/entryHooks'
import { releaseHooks } from './hooks/releaseHooks'
import { scheduleHooks } from './hooks/scheduleHooks'
import { type PublishingOptions, resolvePublishingOptions, type ResolvedPublishingOptions } from './options'
import { publishingSchedule } from './schedules/publishingSchedule'
import { expireEntryTask } from './tasks/expireEntryTask'
import { runReleaseTask } from './tasks/runReleaseTask'
import { runScheduleTask } from './tasks/runScheduleTask'

const withEndpoints = (collection: CollectionConfig, ...endpoints: NonNullable<Config['endpoints']>): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...endpoints],
})

const VIEW = '/src/admin/calendar/CalendarView#CalendarView'

const withCalendar = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, publishingCalendar: { Component: VIEW, meta: { title: 'Calendar' }, path: '/publishing-calendar' } },
    },
  },
})

const withWork = (config: Config, options: ResolvedPublishingOptions): Config =>
  register(register(config, 'tasks', [runScheduleTask(options), runReleaseTask(options), expireEntryTask]), 'schedules', [publishingSchedule])

/** What goes out when: schedules, releases, expiry and languages on their own. */
export const publishingPlugin = definePlugin<PublishingOptions, ResolvedPublishingOptions>({
  behaviour: (config, options) =>
    extendCollections(
      withCalendar(withWork(config, options)),
      {
        'content-entries': (collection) => addHooks(collection, entryHooks),
        'content-localizations': (collection) => withEndpoints(collection, localizationEndpoint('publish'), localizationEndpoint('unpublish')),
        'content-releases': (collection) => withEndpoints(addHooks(collection, releaseHooks), releaseEndpoint('publish'), releaseEndpoint('rollback')),
        'publish-schedules': (collection) => addHooks(collection, scheduleHooks),
      },
      'publishing',
    ),
  name: 'publishing',
  resolve: resolvePublishingOptions,
})

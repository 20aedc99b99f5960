import type { CollectionConfig, Endpoint } from 'payload'

import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { fetchSourceEndpoint } from './endpoints/fetchSourceEndpoint'
import { writeIdeaEndpoint } from './endpoints/writeIdeaEndpoint'
import { type IdeasOptions, resolveIdeasOptions, type ResolvedIdeasOptions } from './options'
import { sourcesSchedule } from './schedules/sourcesSchedule'
import { fetchSourceTask } from './tasks/fetchSourceTask'

const withEndpoint = (collection: CollectionConfig, endpoint: Endpoint): CollectionConfig => ({ ...collection, endpoints: [...(collection.endpoints || []), endpoint] })

/** Subjects to write about, from feeds that are read by themselves, and the way from an idea to its entry. */
export const ideasPlugin = definePlugin<IdeasOptions, ResolvedIdeasOptions>({
  behaviour: (config, options) =>
    extendCollections(
      register(register(config, 'tasks', [fetchSourceTask]), 'schedules', [sourcesSchedule(options)]),
      {
        'content-sources': (collection) => withEndpoint(collection, fetchSourceEndpoint),
        'topic-ideas': (collection) => withEndpoint(collection, writeIdeaEndpoint),
      },
      'ideas',
    ),
  name: 'ideas',
  resolve: resolveIdeasOptions,
})

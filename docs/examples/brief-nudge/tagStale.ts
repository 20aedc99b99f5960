import { z } from 'zod'

import { defineAction } from '@/src/events/defineAction'

import { briefStale } from './briefStale'

/** `{ "handler": "tag-stale", "tag": "waiting" }`: puts a tag on the brief, for triggers with the action CUSTOM. */
export const tagStale = defineAction({
  config: z.looseObject({ tag: z.string().min(2) }),
  name: 'tag-stale',
  on: briefStale,
  run: async ({ config, document, event, req }) => {
    const before = document && 'tags' in document && Array.isArray(document.tags) ? (document.tags as string[]) : []
    const tags = [...new Set([...before, config.tag])]
    await req.payload.update({ collection: 'briefs', data: { tags }, depth: 0, id: event.payload.briefId, overrideAccess: false, req })
    return { tags }
  },
})

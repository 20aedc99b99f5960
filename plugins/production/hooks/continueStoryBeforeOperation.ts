import type { CollectionBeforeOperationHook } from 'payload'

import { causationOf } from '@/src/events/causationOf'
import { relationId } from '@/src/states/relationId'

import { storyOf } from '../operations/storyOf'

const isUuid = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)

/**
 * What a person does to a brief or deliverable belongs to the story that began with the client's request: its events name the same root, so that
 * one trace shows the whole job. It is a new beginning all the same (depth 0, caused by nobody), so that triggers of an earlier round run again.
 */
export const continueStoryBeforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { depth, eventId, rootEventId } = causationOf(req)
  if ((operation !== 'create' && operation !== 'update') || depth > 0 || eventId || rootEventId) return args
  const { data, id: updated } = args as { data?: Record<string, unknown>; id?: unknown }
  const id = operation === 'update' ? updated : relationId(data?.brief)
  if (!isUuid(id)) return args
  const story = await storyOf(req, operation === 'create' ? 'briefs' : collection.slug === 'briefs' ? 'briefs' : 'deliverables', id)
  if (story) req.context.causation = { depth: 0, rootEventId: story }
  return args
}

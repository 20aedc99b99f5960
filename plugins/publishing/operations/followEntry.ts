import type { PayloadRequest, Where } from 'payload'

import { applyTransition } from '@/src/states/applyTransition'

import { ActionImpossible } from '../errors'
import { idOf } from './idOf'
import type { Fields } from './types'

const COLLECTION = 'publish-schedules' as never

const pendingOf = async (req: PayloadRequest, entry: string): Promise<{ id: string }[]> => {
  const where: Where = { and: [{ entry: { equals: entry } }, { action: { equals: 'PUBLISH' } }, { status: { equals: 'PENDING' } }, { localization: { exists: false } }] }
  const { docs } = await req.payload.find({ collection: COLLECTION, depth: 0, limit: 50, overrideAccess: true, pagination: false, req, where })
  return docs as { id: string }[]
}

/**
 * An entry that becomes SCHEDULED gets its schedule, one that moves takes it along, one that is unscheduled cancels it (B001-017, B001-033).
 * @throws PUBLISHING_ACTION_IMPOSSIBLE for an entry without `scheduledFor`
 */
export const followEntry = async (req: PayloadRequest, entry: Fields, previous: Fields | undefined): Promise<void> => {
  if (req.context.publishing || (entry.status !== 'SCHEDULED' && previous?.status !== 'SCHEDULED')) return
  const id = String(entry.id)
  req.context.publishing = true
  if (entry.status !== 'SCHEDULED') {
    for (const { id: schedule } of await pendingOf(req, id)) await applyTransition({ collection: 'publish-schedules', id: schedule, overrideAccess: true, req, transition: 'cancel' })
  } else if (previous?.status !== 'SCHEDULED') {
    if (!entry.scheduledFor) throw new ActionImpossible({ action: 'PUBLISH', entry: id, reason: 'it has no scheduledFor; say when it goes out' })
    await req.payload.create({ collection: COLLECTION, data: { action: 'PUBLISH', entry: id, organization: idOf(entry.organization), scheduledFor: entry.scheduledFor } as never, depth: 0, overrideAccess: true, req })
  } else if (entry.scheduledFor !== previous.scheduledFor && entry.scheduledFor) {
    for (const { id: schedule } of await pendingOf(req, id)) {
      await req.payload.update({ collection: COLLECTION, data: { scheduledFor: entry.scheduledFor } as never, depth: 0, id: schedule, overrideAccess: true, req })
    }
  }
  req.context.publishing = false
}

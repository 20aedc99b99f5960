import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockRow } from '@/src/db/lockRow'
import { applyTransition } from '@/src/states/applyTransition'

import { idOf } from './idOf'
import { readSchedule } from './readSchedule'

/** Shows why it did not happen, where the schedule is and to whoever made it. */
export const failSchedule = (payload: Payload, id: string, reason: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    await lockRow(req, 'publish-schedules', id)
    const schedule = await readSchedule(req, id)
    if (schedule?.status !== 'PENDING') return
    await applyTransition({ collection: 'publish-schedules', data: { error: reason }, id, overrideAccess: true, req, transition: 'fail' })
    const user = idOf(schedule.createdBy)
    if (!user) return
    const data = { data: { schedule: id }, message: reason, organization: idOf(schedule.organization), title: `Scheduled ${schedule.action.toLowerCase()} failed`, type: 'error', user }
    await req.payload.create({ collection: 'notifications' as never, data: data as never, depth: 0, overrideAccess: true, req })
  })

import type { PayloadRequest } from 'payload'

import { enqueue } from '@/src/queue/enqueue'
import { applyTransition } from '@/src/states/applyTransition'

import { RUN_SCHEDULE } from '../constants'
import { idOf } from './idOf'
import { readEntry } from './readEntry'
import type { Schedule } from './types'

/** After a schedule was saved: its job, due at its time, and an approved entry that shows that it is scheduled. */
export const followSchedule = async (req: PayloadRequest, schedule: Schedule, previous: Schedule | undefined): Promise<void> => {
  if (schedule.status === 'PENDING' && (previous?.status !== 'PENDING' || previous.scheduledFor !== schedule.scheduledFor)) {
    await enqueue({ input: { schedule: schedule.id }, key: `publish-schedule:${schedule.id}`, req, runAt: new Date(schedule.scheduledFor), task: RUN_SCHEDULE })
  }
  const entry = idOf(schedule.entry)
  if (req.context.publishing || !entry || schedule.action !== 'PUBLISH' || schedule.localization) return
  const { latest } = await readEntry(req, entry)
  const move = schedule.status === 'PENDING' && latest.status === 'APPROVED' ? 'schedule' : schedule.status === 'CANCELLED' && latest.status === 'SCHEDULED' ? 'unschedule' : undefined
  if (!move) return
  req.context.publishing = true
  const scheduledFor = move === 'schedule' ? schedule.scheduledFor : null
  await applyTransition({ collection: 'content-entries', data: { scheduledFor }, id: entry, overrideAccess: true, req, transition: move })
  req.context.publishing = false
}

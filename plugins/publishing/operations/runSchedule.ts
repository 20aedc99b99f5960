import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockRow } from '@/src/db/lockRow'
import { once } from '@/src/queue/once'
import { applyTransition } from '@/src/states/applyTransition'

import { idOf } from './idOf'
import { performAction } from './performAction'
import { publishLocalization } from './publishLocalization'
import type { Schedule } from './types'

const COLLECTION = 'publish-schedules' as never

const read = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: COLLECTION, depth: 0, disableErrors: true, id, overrideAccess: true, req, showHiddenFields: true }) as Promise<unknown> as Promise<null | Schedule>

/**
 * Does what is scheduled, if it is due and still pending: effect, state and marker in one transaction, so that it happens once over all workers and after
 * any crash (B001-028).
 */
export const runSchedule = (payload: Payload, id: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    await lockRow(req, 'publish-schedules', id)
    const schedule = await read(req, id)
    const entry = idOf(schedule?.entry)
    if (!schedule || !entry || schedule.status !== 'PENDING' || Date.parse(schedule.scheduledFor) > Date.now()) return
    await once({
      key: `publish-schedule:${id}`,
      req,
      run: async () => {
        const { action, content, versionNumber } = schedule
        const localization = idOf(schedule.localization)
        if (localization) await publishLocalization(req, localization, action === 'PUBLISH')
        else await performAction(req, { action, entry, pinned: content ? { content, versionNumber: versionNumber ?? 1 } : undefined })
        await applyTransition({ collection: 'publish-schedules', data: { error: null }, id, overrideAccess: true, req, transition: 'execute' })
      },
    })
  })

/** Shows why it did not happen, where the schedule is and to whoever made it. */
export const failSchedule = (payload: Payload, id: string, reason: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    await lockRow(req, 'publish-schedules', id)
    const schedule = await read(req, id)
    if (schedule?.status !== 'PENDING') return
    await applyTransition({ collection: 'publish-schedules', data: { error: reason }, id, overrideAccess: true, req, transition: 'fail' })
    const user = idOf(schedule.createdBy)
    if (!user) return
    const data = { data: { schedule: id }, message: reason, organization: idOf(schedule.organization), title: `Scheduled ${schedule.action.toLowerCase()} failed`, type: 'error', user }
    await req.payload.create({ collection: 'notifications' as never, data: data as never, depth: 0, overrideAccess: true, req })
  })

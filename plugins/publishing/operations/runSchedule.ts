import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockRow } from '@/src/db/lockRow'
import { once } from '@/src/queue/once'
import { applyTransition } from '@/src/states/applyTransition'

import { idOf } from './idOf'
import { performAction } from './performAction'
import { publishLocalization } from './publishLocalization'
import { readSchedule } from './readSchedule'

/**
 * Does what is scheduled, if it is due and still pending: effect, state and marker in one transaction, so that it happens once over all workers and after
 * any crash (B001-028).
 */
export const runSchedule = (payload: Payload, id: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    await lockRow(req, 'publish-schedules', id)
    const schedule = await readSchedule(req, id)
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

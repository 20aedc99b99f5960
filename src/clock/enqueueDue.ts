import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { registryOf } from '@/src/plugin/registryOf'

import { clockRun } from './clockRun'
import { dueMinute } from './dueMinute'

const EVERY_MINUTE = '* * * * *'

/**
 * Enqueues every schedule that was due since `since`, its latest minute only. The marker and the job are one statement:
 * however many workers tick, each (schedule, minute) becomes one job.
 * @returns names of the schedules this call enqueued
 */
export const enqueueDue = async (payload: Payload, since: Date, now: Date): Promise<string[]> => {
  const enqueued: string[] = []
  for (const schedule of registryOf(payload).schedules) {
    const minute = dueMinute(schedule.cron ?? EVERY_MINUTE, since, now)
    if (!minute) continue
    const rows = await sql(payload)(
      `with marker as (insert into engine.once (key) values ($1) on conflict (key) do nothing returning key)
       select (graphile_worker.add_job($2, payload := $3::json, max_attempts := $4)).id from marker`,
      [
        `clock:${schedule.name}:${minute.toISOString()}`,
        clockRun.name,
        JSON.stringify({ minute: minute.toISOString(), schedule: schedule.name }),
        clockRun.retry?.maxAttempts ?? 1,
      ],
    )
    if (rows.length) enqueued.push(schedule.name)
  }
  return enqueued
}

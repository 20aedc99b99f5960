import type { Payload } from 'payload'

import { nextRun } from '@/src/clock/nextRun'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'

const MOST = 200

type Due = { dueAt: Date; id: string; organization: string; schedule: string; timezone: null | string }

const DUE = `select id, organization_id as organization, schedule, timezone, next_generated_at as "dueAt" from analytics_reports
  where next_generated_at <= $1 and schedule is not null order by next_generated_at limit ${MOST}`

/** `report.scheduled` (B000-061) for each report whose time has come; its next time is noted in the same transaction. Of several times that were missed the latest alone counts. */
export const startDueReports = async ({ now, payload, signal }: { now: Date; payload: Payload; signal: AbortSignal }): Promise<void> => {
  for (const { dueAt, id, organization, schedule, timezone } of await sql(payload)<Due>(DUE, [now])) {
    signal.throwIfAborted()
    const next = nextRun(schedule, timezone ?? 'UTC', now)
    await inTransaction(payload, { kind: 'system' }, async (req) => {
      const claimed = await sql(req)('update analytics_reports set next_generated_at = $2 where id = $1 and next_generated_at = $3 returning id', [id, next, dueAt])
      if (claimed.length === 0) return
      await emitEvent({ organization, payload: { dueAt: dueAt.toISOString(), id, reportId: id }, req, sourceId: id, sourceType: 'analytics-reports', type: 'report.scheduled' })
    })
  }
}

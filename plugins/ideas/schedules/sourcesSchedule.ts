import { createLocalReq } from 'payload'

import type { ScheduleDefinition } from '@/src/clock/types'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { FETCH_SOURCE } from '../constants'
import type { ResolvedIdeasOptions } from '../options'

/** Sources whose time has come, longest waiting first. */
export const sourcesSchedule = ({ sourcesPerMinute }: ResolvedIdeasOptions): ScheduleDefinition => ({
  name: 'content-sources',
  async run({ now, payload }) {
    const req = await createLocalReq({}, payload)
    const due = await sql(payload)<{ id: string }>(
      `select id from content_sources where is_active and url is not null and source_type in ('RSS', 'WEBSITE')
         and (last_fetched_at is null or last_fetched_at + make_interval(mins => coalesce(fetch_interval_minutes, 1440)::int) <= $1::timestamptz)
       order by last_fetched_at nulls first limit $2`,
      [now, sourcesPerMinute],
    )
    for (const { id } of due) await enqueue({ input: { source: id }, key: `content-source:${id}`, keyMode: 'preserve_run_at', req, task: FETCH_SOURCE })
  },
})

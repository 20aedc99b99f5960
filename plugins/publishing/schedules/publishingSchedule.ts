import { createLocalReq } from 'payload'

import type { ScheduleDefinition } from '@/src/clock/types'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { RUN_RELEASE, RUN_SCHEDULE } from '../constants'

const MOST = 500

type Due = { id: string; input: Record<string, string>; task: string }

const DUE = `
  (select s.id, json_build_object('schedule', s.id) as input, '${RUN_SCHEDULE}' as task from publish_schedules s where s.status = 'PENDING' and s.scheduled_for <= $1::timestamptz - interval '30 seconds' order by s.scheduled_for limit ${MOST})
  union all
  (select r.id, json_build_object('release', r.id), '${RUN_RELEASE}' from content_releases r where r.status = 'SCHEDULED' and r.scheduled_for <= $1::timestamptz - interval '30 seconds' limit ${MOST})
  union all
  (select e.id, json_build_object('entry', e.id), 'expire-entry' from content_entries e where e._status = 'published' and e.expires_at <= $1::timestamptz limit ${MOST})`

const KEYS: Record<string, string> = { 'expire-entry': 'expire-entry', [RUN_RELEASE]: 'content-release', [RUN_SCHEDULE]: 'publish-schedule' }

/** What is due and has no job of its own any more, and what is over. A job that is there already keeps its place. */
export const publishingSchedule: ScheduleDefinition = {
  name: 'publishing',
  async run({ now, payload, signal }) {
    const req = await createLocalReq({}, payload)
    for (const { id, input, task } of await sql(payload)<Due>(DUE, [now])) {
      if (signal.aborted) return
      await enqueue({ input, key: `${KEYS[task]}:${id}`, keyMode: 'preserve_run_at', req, task })
    }
  },
}

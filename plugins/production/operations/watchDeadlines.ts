import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import { once } from '@/src/queue/once'

/** A deadline is near from this many hours before it on. */
const NEAR_HOURS = 48
/** Deadlines that passed longer ago are no news; what was said is remembered for longer than that. */
const PAST_DAYS = 7
const MOST = 500

type Due = { assignee: null | string; client: null | string; deadline: Date; id: string; key: string; organization: string; type: 'brief.deadline_approaching' | 'brief.overdue' }

const DUE = `
  select * from (
    select b.id, b.organization_id as organization, b.assignee_id as assignee, b.client_id as client, b.deadline, kind.type,
      kind.type || ':' || b.id || ':' || extract(epoch from b.deadline)::bigint as key
    from briefs b cross join lateral (select case when b.deadline <= $1 then 'brief.overdue' else 'brief.deadline_approaching' end as type) kind
    where b.status in ('PENDING', 'REVIEWING', 'ACCEPTED', 'IN_PROGRESS')
      and b.deadline > $1::timestamptz - interval '${PAST_DAYS} days' and b.deadline <= $1::timestamptz + interval '${NEAR_HOURS} hours'
  ) due where not exists (select 1 from engine.once o where o.key = due.key)
  order by deadline limit ${MOST}`

/** `brief.deadline_approaching` and `brief.overdue` (B000-061), each once per brief and deadline; a new deadline begins anew. */
export const watchDeadlines = async ({ now, payload, signal }: { now: Date; payload: Payload; signal: AbortSignal }): Promise<void> => {
  for (const { assignee, client, deadline, id, key, organization, type } of await sql(payload)<Due>(DUE, [now])) {
    signal.throwIfAborted()
    const said = { assigneeId: assignee, briefId: id, clientId: client, deadline: deadline.toISOString(), id }
    await inTransaction(payload, { kind: 'system' }, (req) =>
      once({ key, req, run: () => emitEvent({ organization, payload: said, req, sourceId: id, sourceType: 'briefs', type }) }),
    )
  }
}

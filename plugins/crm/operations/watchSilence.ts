import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import { once } from '@/src/queue/once'

const QUIET_DAYS = 30
/** A silence that began to count longer ago is no news; what was said is remembered for longer than that. */
const NEWS_DAYS = 7
const MOST = 500

type Silent = { client: null | string; id: string; key: string; last: Date; organization: string; owner: null | string }

/** Whose last sign lies between the two moments: only those with some sign in between can be. */
const SILENT = `
  with span as (select $1::timestamptz - interval '${QUIET_DAYS + NEWS_DAYS} days' as since, $1::timestamptz - interval '${QUIET_DAYS} days' as until),
  signs as (
    select a.contact_id as id from contact_activities a, span where a.created_at > since and a.created_at <= until
    union select c.id from contacts c, span where c.last_contacted_at > since and c.last_contacted_at <= until
    union select c.id from contacts c, span where c.created_at > since and c.created_at <= until
  )
  select * from (
    select c.id, c.organization_id as organization, c.owner_id as owner, c.company_id as client, sign.last,
      'contact.inactive:' || c.id || ':' || extract(epoch from sign.last)::bigint as key
    from signs join contacts c on c.id = signs.id,
      lateral (select greatest(c.created_at, c.last_contacted_at, (select max(a.created_at) from contact_activities a where a.contact_id = c.id)) as last) sign, span
    where sign.last <= until
  ) silent where not exists (select 1 from engine.once o where o.key = silent.key)
  order by last limit ${MOST}`

/** `contact.inactive` (B000-061): nothing was said or done with a contact for 30 days; once per silence. */
export const watchSilence = async ({ now, payload, signal }: { now: Date; payload: Payload; signal: AbortSignal }): Promise<void> => {
  for (const { client, id, key, last, organization, owner } of await sql(payload)<Silent>(SILENT, [now])) {
    signal.throwIfAborted()
    const said = { clientId: client, contactId: id, id, lastActivityAt: last.toISOString(), ownerId: owner }
    await inTransaction(payload, { kind: 'system' }, (req) =>
      once({ key, req, run: () => emitEvent({ organization, payload: said, req, sourceId: id, sourceType: 'contacts', type: 'contact.inactive' }) }),
    )
  }
}

import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

/** Longer than the run-invocation task may take, so that nothing that still runs is ended. */
const LOST_AFTER_MINUTES = 30

/**
 * Ends what nobody will end any more: proposals past their date, and invocations whose job is gone (each of its attempts took
 * its worker down). Safe to run anywhere, any number of times.
 */
export const expireStale = async (payload: Payload): Promise<void> => {
  const run = sql(payload)
  await run("update agent_pending_actions set status = 'expired', updated_at = now() where status = 'pending' and expires_at < now()")
  await run(
    `update agent_invocations i set status = 'FAILED', completed_at = now(), updated_at = now(),
       error = 'The worker died in each attempt to run this; look at the worker''s log around the start time'
     where status in ('PENDING', 'RUNNING') and updated_at < now() - make_interval(mins => $1)
       and not exists (select 1 from graphile_worker.jobs j where j.key = 'invocation:' || i.id and j.attempts < j.max_attempts)`,
    [LOST_AFTER_MINUTES],
  )
}

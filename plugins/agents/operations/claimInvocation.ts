import type { Payload } from 'payload'

import { prepared } from '@/src/db/prepared'
import { sql } from '@/src/db/sql'

import type { Invocation } from '../types'

const COLUMNS = `id, organization_id as organization, skill_slug as "skillSlug", persona_slug as "personaSlug", status::text as status,
  triggered_by::text as "triggeredBy", trigger_event_id as "triggerEvent", trigger_id as trigger, entity_type as "entityType",
  entity_id as "entityId", input, attempt_number::int as "attemptNumber", parent_invocation_id as "parentInvocation",
  initiated_by_id as "initiatedBy", coalesce(is_dry_run, false) as "isDryRun",
  replay_of_id as "replayOf", agent_version as version, metadata`

/**
 * PENDING → RUNNING; undefined when the invocation is finished, cancelled or gone. One that is RUNNING already was left by
 * a dead worker and begins anew: its steps and usages so far are dropped, nothing it proposed was written. Does not wait for the disk: a server
 * that crashes forgets the claim, and the job is run again.
 */
export const claimInvocation = async (payload: Payload, id: string): Promise<Invocation | undefined> => {
  const [invocation] = await prepared<{ wasRunning: boolean } & Invocation>(
    payload,
    `update agent_invocations i set status = 'RUNNING', started_at = clock_timestamp(), updated_at = clock_timestamp()
     from (select id as old_id, status::text as old_status from agent_invocations where id = $1 for no key update) before,
       (select set_config('synchronous_commit', 'off', true)) quick
     where i.id = before.old_id and i.status in ('PENDING', 'RUNNING')
     returning ${COLUMNS}, before.old_status = 'RUNNING' as "wasRunning"`,
    [id],
  )
  if (invocation?.wasRunning) {
    await sql(payload)('delete from invocation_steps where invocation_id = $1', [id])
    await sql(payload)('delete from document_usages where invocation_id = $1', [id])
  }
  return invocation
}

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { InvocationNotRetryable } from '../errors'
import type { Invocation } from '../types'
import { createInvocation } from './createInvocation'
import { invocationFor } from './invocationFor'

const ENDED = new Set(['CANCELLED', 'FAILED', 'TIMEOUT'])

/** Tries a failed, timed out or cancelled invocation again, as a new one with the next attempt number (B000-074). */
export const retryInvocation = async (req: PayloadRequest, id: string): Promise<string> => {
  const { status } = await invocationFor(req, id, 'agent-invocation:update')
  if (!ENDED.has(status)) throw new InvocationNotRetryable({ id, state: status })
  // The lock makes two people retrying at once wait for each other; the second finds the first one's attempt.
  const [invocation] = await sql(req)<{ hasLater: boolean } & Omit<Invocation, 'status'>>(
    `select organization_id as organization, skill_slug as "skillSlug", persona_slug as "personaSlug", triggered_by::text as "triggeredBy",
       trigger_event_id as "triggerEvent", trigger_id as trigger, entity_type as "entityType", entity_id as "entityId", input,
       attempt_number::int as "attemptNumber", initiated_by_id as "initiatedBy",
       coalesce(is_dry_run, false) as "isDryRun", replay_of_id as "replayOf", null as version, metadata,
       exists (select 1 from agent_invocations later where later.parent_invocation_id = i.id) as "hasLater"
     from agent_invocations i where id = $1 for no key update`,
    [id],
  )
  const next =
    invocation && !invocation.hasLater
      ? await createInvocation(req, { ...invocation, attemptNumber: invocation.attemptNumber + 1, parentInvocation: id })
      : null
  if (!next) throw new InvocationNotRetryable({ id, state: status })
  return next
}

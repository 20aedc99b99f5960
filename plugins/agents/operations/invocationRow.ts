import { newId } from '@/src/ids/newId'

import type { TriggeredBy } from '../types'

export type NewInvocation = {
  attemptNumber?: number
  entityId?: null | string
  entityType?: null | string
  initiatedBy?: null | string
  input: Record<string, unknown>
  /** Shows what it would write, and writes nothing. */
  isDryRun?: boolean
  metadata?: null | Record<string, unknown>
  organization: string
  parentInvocation?: null | string
  personaSlug?: null | string
  /** Higher runs first, as in triggers. */
  priority?: number
  /** The invocation whose context is used again. */
  replayOf?: null | string
  runAt?: Date
  sessionId?: null | string
  skillSlug: string
  trigger?: null | string
  triggerEvent?: null | string
  triggeredBy: TriggeredBy
  /** A version of the skill other than the current one. */
  version?: null | string
}

const MAX_PRIORITY = 32_767

/** What `invocationsWrite` stores, with the id it will have. */
export const invocationRow = (invocation: NewInvocation) => ({
  attempt: invocation.attemptNumber ?? 1,
  dry_run: invocation.isDryRun ?? false,
  entity_id: invocation.entityId ?? null,
  entity_type: invocation.entityType ?? null,
  id: newId(),
  initiated_by: invocation.initiatedBy ?? null,
  input: invocation.input,
  metadata: invocation.metadata ?? null,
  organization: invocation.organization,
  parent: invocation.parentInvocation ?? null,
  persona: invocation.personaSlug ?? null,
  priority: -Math.max(-MAX_PRIORITY, Math.min(MAX_PRIORITY, invocation.priority ?? 0)),
  replay_of: invocation.replayOf ?? null,
  run_at: invocation.runAt?.toISOString() ?? null,
  session: invocation.sessionId ?? null,
  skill: invocation.skillSlug,
  trigger: invocation.trigger ?? null,
  trigger_event: invocation.triggerEvent ?? null,
  triggered_by: invocation.triggeredBy,
  version: invocation.version ?? null,
})

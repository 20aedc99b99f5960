import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'

import { ReplayImpossible } from '../errors'
import type { Invocation } from '../types'
import { createInvocation } from './createInvocation'
import { invocationFor } from './invocationFor'

/**
 * Runs an invocation again with the context it had: input, record, persona, documents and everything else it read, and the time. A replay is a dry run:
 * it shows what it would write. With `version` another version of the skill gets the same context. @throws AGENTS_REPLAY_IMPOSSIBLE
 */
export const replayInvocation = async (req: PayloadRequest, id: string, version?: string): Promise<string> => {
  await invocationFor(req, id, 'skill:invoke')
  const [run] = await sql(req)<{ hasJournal: boolean } & Omit<Invocation, 'status'>>(
    `select organization_id as organization, skill_slug as "skillSlug", persona_slug as "personaSlug", trigger_event_id as "triggerEvent", entity_type as "entityType",
       entity_id as "entityId", input, agent_version as version, journal is not null as "hasJournal"
     from agent_invocations where id = $1`,
    [id],
  )
  if (!run?.hasJournal) throw new ReplayImpossible({ id, reason: 'what it read was not kept (it never ran, or read more than is kept)' })
  const principal = await principalOf(req)
  const { entityId, entityType, input, organization, personaSlug, skillSlug, triggerEvent } = run
  return (await createInvocation(req, {
    entityId, entityType, initiatedBy: principal.kind === 'user' ? principal.id : null, input, isDryRun: true, organization, personaSlug, replayOf: id, skillSlug, triggerEvent,
    triggeredBy: principal.kind === 'user' ? 'MANUAL' : 'API', version: version ?? run.version,
  })) as string
}

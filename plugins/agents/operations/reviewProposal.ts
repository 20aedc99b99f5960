import type { PayloadRequest } from 'payload'

import { actAs } from '@/src/access/actAs'
import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { causationOf } from '@/src/events/causationOf'
import { withCausation } from '@/src/events/withCausation'
import type { Effect } from '@/src/skills/types'

import { ProposalDecided, ProposalNotFound, ProposalOutdated } from '../errors'
import type { AppliedWrite, Invocation, TriggeredBy } from '../types'
import { applyEffects } from './applyEffects'
import { auditWrites } from './auditWrites'
import { currentDocument } from './currentDocument'
import { fieldsThatDiffer } from './fieldsThatDiffer'
import { readEvent } from './readEvent'
import { readSkill } from './readSkill'

type Proposal = {
  details: { changes?: ProposedChange[]; effects?: Effect[] } | null
  expired: boolean
  invocation: null | string
  organization: string
  skillSlug: string
  status: string
  trigger: null | string
  triggerEvent: null | string
  triggeredBy: null | TriggeredBy
}

type ProposedChange = Omit<AppliedWrite, 'id'> & { id: unknown }

type Review = { decision: 'approved' | 'rejected'; id: string; note?: string; req: PayloadRequest }

const readProposal = async (req: PayloadRequest, id: string): Promise<Proposal> => {
  const [proposal] = await sql(req)<Proposal>(
    `select p.organization_id as organization, p.skill_slug as "skillSlug", p.status::text as status, p.details, p.invocation_id as invocation,
       coalesce(p.expires_at < now(), false) as expired, i.trigger_id as trigger, i.trigger_event_id as "triggerEvent",
       i.triggered_by::text as "triggeredBy"
     from agent_pending_actions p left join agent_invocations i on i.id = p.invocation_id where p.id = $1 for no key update of p`,
    [id],
  )
  if (!proposal || !can(await principalOf(req), 'agent-pending-action:approve', proposal.organization)) throw new ProposalNotFound({ id })
  if (proposal.status !== 'pending') throw new ProposalDecided({ id, state: proposal.status })
  if (proposal.expired) throw new ProposalDecided({ id, state: 'expired' })
  return proposal
}

/**
 * Refuses what no longer stands as it was shown: the reviewer approved a change from one value to another.
 * @throws AGENTS_PROPOSAL_OUTDATED
 */
const requireAsShown = async (req: PayloadRequest, id: string, changes: ProposedChange[]): Promise<void> => {
  const problems: string[] = []
  const seen = new Map<string, Set<string>>()
  for (const { after, before, collection, id: target, kind } of changes) {
    if (kind === 'create' || typeof target !== 'string') continue
    // What an earlier change of the same proposal writes was not there when it was made.
    const earlier = seen.get(target) ?? new Set<string>()
    const expected = Object.fromEntries(Object.entries(before ?? {}).filter(([name]) => !earlier.has(name)))
    seen.set(target, new Set([...earlier, ...Object.keys(after ?? {})]))
    await lockRow(req, collection, target)
    const doc = await currentDocument(req, collection, target)
    problems.push(...(doc ? fieldsThatDiffer(expected, doc) : ['it is gone']).map((problem) => `${collection} ${String(doc?.title ?? doc?.name ?? target)}: ${problem}`))
  }
  if (problems.length > 0) throw new ProposalOutdated({ id, problems })
}

/** Applies what was proposed, as the agent, with no more rights than the reviewer has. */
const apply = async (req: PayloadRequest, proposal: Proposal): Promise<AppliedWrite[]> => {
  const { invocation, organization, skillSlug, trigger, triggerEvent } = proposal
  const skill = await readSkill(req, organization, skillSlug)
  const event = triggerEvent ? await readEvent(req, triggerEvent) : null
  const agent = actAs(req, {
    id: skillSlug,
    initiator: await principalOf(req),
    invocation: invocation ?? undefined,
    kind: 'agent',
    organization,
    permissions: skill?.requiredPermissions ?? [],
  })
  const caused = withCausation(agent, {
    ...causationOf(req),
    depth: (event?.depth ?? 0) + 1,
    eventId: event?.id,
    invocationId: invocation ?? undefined,
    rootEventId: event ? (event.rootEvent ?? event.id) : undefined,
    triggerId: trigger ?? undefined,
  })
  const { writes } = await applyEffects({ effects: proposal.details?.effects ?? [], organization, req: caused })
  if (!invocation) return writes
  const run: Pick<Invocation, 'id' | 'organization' | 'skillSlug' | 'triggeredBy'> = { id: invocation, organization, skillSlug, triggeredBy: proposal.triggeredBy ?? 'MANUAL' }
  await auditWrites(caused, run, writes)
  await sql(req)(
    `update agent_invocations set writes = coalesce(writes, '[]'::jsonb) || $2::jsonb, was_accepted = true,
       outcome = coalesce(outcome, '{}'::jsonb) || '{"applied": true}'::jsonb, updated_at = clock_timestamp() where id = $1`,
    [invocation, JSON.stringify(writes)],
  )
  return writes
}

/**
 * Decides on a proposal, once, in the transaction of `req`. Approving applies exactly the stored effects.
 * @throws AGENTS_PROPOSAL_NOT_FOUND, AGENTS_PROPOSAL_DECIDED, AGENTS_PROPOSAL_OUTDATED, AGENTS_EFFECT_FAILED (nothing is decided then)
 */
export const reviewProposal = async ({ decision, id, note, req }: Review): Promise<{ id: string; status: string; writes: AppliedWrite[] }> => {
  const proposal = await readProposal(req, id)
  const principal = await principalOf(req)
  if (decision === 'approved') await requireAsShown(req, id, proposal.details?.changes ?? [])
  const writes = decision === 'approved' ? await apply(req, proposal) : []
  await sql(req)(
    `update agent_pending_actions set status = $2::text::enum_agent_pending_actions_status, reviewed_by_id = $3, reviewed_at = clock_timestamp(),
       review_note = $4, updated_at = clock_timestamp() where id = $1`,
    [id, decision, principal.kind === 'user' ? principal.id : null, note ?? null],
  )
  if (decision === 'rejected' && proposal.invocation) {
    await sql(req)('update agent_invocations set was_accepted = false, updated_at = clock_timestamp() where id = $1', [proposal.invocation])
  }
  return { id, status: decision, writes }
}

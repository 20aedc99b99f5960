import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'

import { InvocationNotRevertable, RevertConflict } from '../errors'
import type { AppliedWrite, Invocation, InvocationStatus } from '../types'
import { auditWrites } from './auditWrites'
import { invocationFor } from './invocationFor'
import { revertProblems } from './revertProblems'
import { undoWrite } from './undoWrite'

type Run = Pick<Invocation, 'id' | 'organization' | 'skillSlug' | 'triggeredBy'> & { revertedAt: Date | null; status: InvocationStatus; writes: AppliedWrite[] | null }

const lockRun = async (req: PayloadRequest, id: string): Promise<Run | undefined> => {
  const [run] = await sql(req)<Run>(
    `select id, organization_id as organization, skill_slug as "skillSlug", triggered_by::text as "triggeredBy", status::text as status, writes,
       reverted_at as "revertedAt"
     from agent_invocations where id = $1 for no key update`,
    [id],
  )
  return run
}

/** What a revert did to a document, for the audit: the write with before and after exchanged. */
const reversed = (write: AppliedWrite): AppliedWrite => ({ ...write, after: write.before, before: write.after, reason: 'reverted' })

/**
 * Takes back every write of an invocation, last first, all or none, with the caller's own rights and in the transaction of `req`.
 * @throws AGENTS_INVOCATION_NOT_FOUND, AGENTS_INVOCATION_NOT_REVERTABLE (nothing written, or reverted already), AGENTS_REVERT_CONFLICT (somebody edited since; says what)
 */
export const revertInvocation = async (req: PayloadRequest, id: string): Promise<{ id: string; reverted: number }> => {
  await invocationFor(req, id, 'agent-invocation:update')
  const run = await lockRun(req, id)
  const writes = run?.writes ?? []
  if (!run || run.status === 'PENDING' || run.status === 'RUNNING') throw new InvocationNotRevertable({ id, reason: 'it has not ended' })
  if (run.revertedAt) throw new InvocationNotRevertable({ id, reason: `it was reverted at ${run.revertedAt.toISOString()}` })
  if (writes.length === 0) throw new InvocationNotRevertable({ id, reason: 'it wrote nothing' })
  const problems = await revertProblems(req, id, writes)
  if (problems.length > 0) throw new RevertConflict({ id, problems })
  for (const write of writes.toReversed()) await undoWrite(req, id, write)
  await auditWrites(req, run, writes.toReversed().map(reversed))
  const principal = await principalOf(req)
  await sql(req)(
    `update agent_invocations set reverted_at = clock_timestamp(), reverted_by_id = $2, was_accepted = false, updated_at = clock_timestamp() where id = $1`,
    [id, principal.kind === 'user' ? principal.id : null],
  )
  return { id, reverted: writes.length }
}

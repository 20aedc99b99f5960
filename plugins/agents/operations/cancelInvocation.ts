import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { InvocationFinished } from '../errors'
import type { Invocation } from '../types'
import { followUp } from './followUp'
import { invocationFor } from './invocationFor'

/** Cancels a PENDING or RUNNING invocation; a running handler is aborted within a moment and writes nothing (B000-072). */
export const cancelInvocation = async (req: PayloadRequest, id: string): Promise<{ id: string; status: 'CANCELLED' }> => {
  const { status } = await invocationFor(req, id, 'agent-invocation:update')
  const cancelled = await sql(req)<Pick<Invocation, 'id' | 'metadata'>>(
    `update agent_invocations set status = 'CANCELLED', completed_at = clock_timestamp(), error = 'Cancelled', updated_at = clock_timestamp()
     where id = $1 and status in ('PENDING', 'RUNNING') returning id, metadata`,
    [id],
  )
  for (const invocation of cancelled) await followUp(req, invocation)
  if (cancelled.length === 0) throw new InvocationFinished({ id, state: status })
  return { id, status: 'CANCELLED' }
}

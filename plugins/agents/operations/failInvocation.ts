import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import type { Invocation, InvocationStatus, Usage } from '../types'
import { countSkill } from './countSkill'
import { countTrigger } from './countTrigger'
import { createInvocation } from './createInvocation'
import { followUp } from './followUp'
import { isRetryable } from './isRetryable'
import { messageOf } from './messageOf'

type Args = {
  error: unknown
  invocation: Invocation
  payload: Payload
  startedAt: number
  status: Extract<InvocationStatus, 'CANCELLED' | 'FAILED' | 'TIMEOUT'>
  usage: Usage
}

/** Seconds before attempt n+1: 1, 4, 9 … */
const backoffMs = (attempt: number): number => attempt * attempt * 1000

const maxRetriesOf = async (payload: Payload, trigger: null | string): Promise<number> => {
  if (!trigger) return 0
  const [row] = await sql(payload)<{ retries: number }>('select max_retries::int as retries from content_triggers where id = $1', [trigger])
  return row?.retries ?? 0
}

/**
 * Ends a RUNNING invocation without writes. A failure that may pass is tried again as a new invocation, as often as its
 * trigger says (B000-057, B000-074); invocations without a trigger are retried by people.
 */
export const failInvocation = async (args: Args): Promise<void> => {
  const { error, invocation, payload, startedAt, status, usage } = args
  const maxRetries = await maxRetriesOf(payload, invocation.trigger)
  await inTransaction(payload, { kind: 'system' }, async (req) => {
    const durationMs = Date.now() - startedAt
    const ended = await sql(req)(
      `update agent_invocations set status = $2, error = $3, completed_at = clock_timestamp(), duration_ms = $4, input_tokens = nullif($5::int, 0),
         output_tokens = nullif($6::int, 0), total_tokens = nullif($5::int + $6::int, 0), estimated_cost = nullif($7::numeric, 0),
         updated_at = clock_timestamp()
       where id = $1 and status = 'RUNNING' returning id`,
      [invocation.id, status, messageOf(error), durationMs, usage.inputTokens, usage.outputTokens, usage.costUsd],
    )
    if (ended.length === 0) return
    await followUp(req, invocation)
    if (status === 'CANCELLED' || invocation.isDryRun) return
    await countSkill(req, { organization: invocation.organization, slug: invocation.skillSlug }, { durationMs, isSuccess: false })
    const willRetry = invocation.attemptNumber <= maxRetries && isRetryable(error)
    if (invocation.trigger) await countTrigger(req, invocation.trigger, { error: messageOf(error), failures: willRetry ? 0 : 1 })
    if (!willRetry) return
    const runAt = new Date(Date.now() + backoffMs(invocation.attemptNumber))
    await createInvocation(req, { ...invocation, attemptNumber: invocation.attemptNumber + 1, parentInvocation: invocation.id, runAt })
  })
}

import type { PayloadRequest } from 'payload'

import type { DelayedWrites } from '@/src/db/delayedWrites'
import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'
import type { LateWrite } from '@/src/payload/waitingWrites'

import type { Invocation, Usage } from '../types'
import { messageOf } from './messageOf'

const MAX_BYTES = 16_384

/** A value for a log as it is now; values over 16 kB keep their beginning only. */
const toLogged = (value: unknown): unknown => {
  const text = value === undefined ? undefined : JSON.stringify(value)
  if (text === undefined) return null
  return text.length > MAX_BYTES ? { beginning: text.slice(0, 1000), bytes: text.length, cut: true } : JSON.parse(text)
}

const stepsWrite: LateWrite = {
  name: 'steps',
  steps: (rows) => ({
    steps_written: `
      insert into invocation_steps (id, organization_id, invocation_id, step_number, step_name, status, input, output, error,
        started_at, completed_at, duration_ms, input_tokens, output_tokens, created_at, updated_at)
      select id, organization, invocation, number, name, case when error is null then 'COMPLETED' else 'FAILED' end::enum_invocation_steps_status,
        input, output, error, started_at, completed_at, duration_ms, input_tokens, output_tokens, clock_timestamp(), clock_timestamp()
      from jsonb_to_recordset(${rows}) as step(id uuid, organization uuid, invocation uuid, number int, name text, input jsonb, output jsonb,
        error text, started_at timestamptz, completed_at timestamptz, duration_ms int, input_tokens int, output_tokens int)
      on conflict (id) do nothing
      returning 1`,
  }),
}

export type StepLog = {
  /** Stores a step that is measured elsewhere, in the transaction of `req`. */
  add: (req: PayloadRequest, step: { input?: unknown; name: string; output?: unknown; startedAt: number }) => Promise<void>
  step: <T>(name: string, fn: () => Promise<T>, input?: unknown) => Promise<T>
}

type Measured = { error?: string; input: unknown; name: string; number: number; output: unknown; startedAt: number; usedBefore: Usage }

/** Numbers and times the steps of one invocation (B000-075) and puts them into its log as they end, so that a running one can be watched. */
export const stepLog = (log: DelayedWrites, invocation: Pick<Invocation, 'id' | 'organization'>, usage: Usage): StepLog => {
  let last = 0
  const rowOf = ({ error, input, name, number, output, startedAt, usedBefore }: Measured) => ({
    completed_at: new Date().toISOString(),
    duration_ms: Date.now() - startedAt,
    error: error ?? null,
    id: newId(),
    input: toLogged(input),
    input_tokens: usage.inputTokens - usedBefore.inputTokens || null,
    invocation: invocation.id,
    name,
    number,
    organization: invocation.organization,
    output: toLogged(output),
    output_tokens: usage.outputTokens - usedBefore.outputTokens || null,
    started_at: new Date(startedAt).toISOString(),
  })
  return {
    add: async (req, { input, name, output, startedAt }) => {
      last += 1
      await writeLater(req, stepsWrite, [rowOf({ input, name, number: last, output, startedAt, usedBefore: { ...usage } })])
    },
    step: async (name, fn, input) => {
      last += 1
      const row = { input, name, number: last, startedAt: Date.now(), usedBefore: { ...usage } }
      try {
        const output = await fn()
        log.add(stepsWrite, [rowOf({ ...row, output })])
        return output
      } catch (error) {
        log.add(stepsWrite, [rowOf({ ...row, error: messageOf(error), output: undefined })])
        throw error
      }
    },
  }
}

import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { prepareQueue } from '@/src/queue/prepareQueue'
import { createEngine, type Engine } from '@/tests/support/createEngine'

import { queueConfig } from './config'

export type QueueEngine = Engine & {
  newRequest: () => Promise<PayloadRequest>
  /** Labels of the runs so far, in order. */
  runs: (label?: string) => Promise<{ attempt: number; label: string; pid: number }[]>
  /** Waits until a condition holds; fails after `withinMs`. */
  until: (what: string, condition: () => Promise<boolean>, withinMs?: number) => Promise<void>
}

/** An engine with the tasks of `config.ts` and a table that records their runs. */
export const openQueue = async (): Promise<QueueEngine> => {
  const engine = await createEngine({ config: queueConfig })
  await prepareQueue(engine.databaseUrl)
  await engine.sql('create table runs (n serial, label text, attempt int, pid int, at timestamptz default clock_timestamp())')
  return {
    ...engine,
    newRequest: () => createLocalReq({}, engine.payload),
    runs: (label) => engine.sql('select label, attempt, pid from runs where $1::text is null or label = $1 order by n', [label ?? null]),
    until: async (what, condition, withinMs = 10_000) => {
      const deadline = Date.now() + withinMs
      while (!(await condition())) {
        if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}

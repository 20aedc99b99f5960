import type { Payload, PayloadRequest } from 'payload'

import { lateStatement } from '@/src/payload/lateStatement'
import type { LateWrite } from '@/src/payload/waitingWrites'

import { sql } from './sql'
import { writeLater } from './writeLater'

export type DelayedWrites = {
  add: (write: LateWrite, rows: readonly object[]) => void
  /** Forgets what is waiting. */
  clear: () => void
  /** Stores what is waiting now. Throws what an earlier, unattended one failed with. */
  flush: () => Promise<void>
  /** Stores what is waiting in the transaction of `req`; `clear` it when that has committed, for a rollback leaves it waiting. */
  writeWith: (req: PayloadRequest) => Promise<void>
}

/**
 * Rows that may be seen a moment later than they are made, such as the log of something that runs: what comes within `delayMs` is stored with one
 * statement, and what is waiting at the end goes into the transaction that ends it. Writes leave out rows that are there already.
 */
export const delayedWrites = (payload: Payload, delayMs: number): DelayedWrites => {
  const waiting = new Map<string, { rows: object[]; write: LateWrite }>()
  let timer: NodeJS.Timeout | undefined
  let sent: Promise<unknown> = Promise.resolve()

  const pause = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const send = (): void => {
    pause()
    if (waiting.size === 0) return
    const { text, values } = lateStatement([...waiting.values()])
    waiting.clear()
    sent = sent.then(() => sql(payload)(text, values))
    sent.catch(() => undefined) // told by whoever flushes
  }
  return {
    add: (write, rows) => {
      const batch = waiting.get(write.name)
      if (batch) batch.rows.push(...rows)
      else waiting.set(write.name, { rows: [...rows], write })
      timer ??= setTimeout(send, delayMs)
    },
    clear: () => {
      pause()
      waiting.clear()
    },
    flush: async () => {
      send()
      await sent
    },
    writeWith: async (req) => {
      pause()
      await sent
      for (const { rows, write } of waiting.values()) await writeLater(req, write, rows)
    },
  }
}

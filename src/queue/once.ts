import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

type OnceArgs<Result> = {
  /** Names the effect, e.g. `execution:<event>:<trigger>`. Kept for 30 days. */
  key: string
  req: PayloadRequest
  run: () => Promise<Result>
}

/**
 * Runs `run` at most once per key over all workers. The marker and what `run` writes with the same `req` commit together:
 * after a crash or a failure neither is there and the next call runs again. A second caller waits for the first.
 */
export const once = async <Result>({ key, req, run }: OnceArgs<Result>): Promise<{ ran: false } | { ran: true; result: Result }> => {
  const isOwner = await initTransaction(req)
  try {
    const marked = await sql(req)('insert into engine.once (key) values ($1) on conflict (key) do nothing returning key', [key])
    const outcome = marked.length ? { ran: true as const, result: await run() } : { ran: false as const }
    if (isOwner) await commitTransaction(req)
    return outcome
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}

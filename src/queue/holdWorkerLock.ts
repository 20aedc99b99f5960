import { Client } from 'pg'

import { DEAD_WORKER_CHECK_MS, WORKER_LOCK_SPACE } from './constants'

/** A lock that was lost is asked for again this often. */
const RETRY_MS = 250
/** Others act on a lock that is missing in two checks in a row, so it must be back before the second one. */
const MUST_BE_BACK_MS = DEAD_WORKER_CHECK_MS - 100
/** Ends the session of a machine that vanished without closing its connections; no effect on Unix sockets. */
const KEEPALIVE = 'set tcp_keepalives_idle = 3; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 3; set statement_timeout = 0'

type HoldArgs = {
  connectionString?: string
  /** Called when the lock is gone for so long that other workers may take over this worker's jobs. */
  onLost: (error: Error) => void
  workerId: string
}

/**
 * Holds the session advisory lock that says "this worker lives". PostgreSQL drops it with the connection, so death is
 * noticed however the process ends. Resolves when the lock is held; a lost connection is replaced by itself.
 */
export const holdWorkerLock = async ({ connectionString, onLost, workerId }: HoldArgs): Promise<{ release: () => Promise<void> }> => {
  let client: Client | undefined
  let alarm: NodeJS.Timeout | undefined
  let retry: NodeJS.Timeout | undefined
  let released = false

  const acquire = async (): Promise<void> => {
    const session = new Client({ application_name: `worker lock ${workerId}`.slice(0, 63), connectionString, keepAlive: true })
    session.on('error', (error) => lost(session, error))
    session.on('end', () => lost(session, new Error('The session of the lock ended')))
    await session.connect()
    await session.query(KEEPALIVE)
    await session.query('select pg_advisory_lock($1, hashtext($2))', [WORKER_LOCK_SPACE, workerId])
    if (released) return session.end()
    client = session
    clearTimeout(alarm)
    alarm = undefined
  }
  const lost = (session: Client, error: Error): void => {
    if (released || session !== client) return
    client = undefined
    again(error)
  }
  const again = (error: Error): void => {
    alarm ??= setTimeout(() => onLost(error), MUST_BE_BACK_MS)
    retry = setTimeout(() => {
      acquire().catch((failure: unknown) => {
        if (!released) again(failure instanceof Error ? failure : new Error(String(failure)))
      })
    }, RETRY_MS)
  }

  await acquire()
  return {
    release: async () => {
      released = true
      clearTimeout(alarm)
      clearTimeout(retry)
      await client?.end()
    },
  }
}

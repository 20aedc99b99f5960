import { Client } from 'pg'
import type { Payload } from 'payload'

const AGAIN_MS = 500

type Listeners = {
  /** What was heard before may be incomplete now: the connection is gone. */
  onLost: () => void
  onMessage: (message: string) => void
  /** From now on every message is heard. */
  onReady: () => void
}

/**
 * Hears what any process sends with `pg_notify(channel, …)`, on a connection of its own that keeps no process alive, comes back by
 * itself, and ends with Payload's pool.
 */
export const listenTo = (payload: Payload, channel: string, { onLost, onMessage, onReady }: Listeners): void => {
  const { pool } = payload.db
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const lose = (own: Client): void => {
    if (client !== own) return
    client = undefined
    onLost()
    if (isStopped) return
    timer = setTimeout(() => void connect(), AGAIN_MS)
    timer.unref()
  }
  const connect = async (): Promise<void> => {
    const own = new Client({ ...pool.options, application_name: `content-engine ${channel}`, keepAlive: true })
    client = own
    own.on('error', () => lose(own))
    own.on('end', () => lose(own))
    own.on('notification', ({ payload: message }) => onMessage(message ?? ''))
    try {
      await own.connect()
      await own.query(`listen "${channel}"`)
      const { connection } = own as unknown as { connection: { stream: { unref?: () => void } } }
      connection.stream.unref?.()
      if (client === own) onReady()
    } catch (err) {
      payload.logger.warn({ channel, err, msg: 'Cannot hear what changes in the database, trying again' })
      lose(own)
    }
  }
  const end = pool.end.bind(pool) as () => Promise<void>
  pool.end = (async () => {
    isStopped = true
    clearTimeout(timer)
    await client?.end()
    await end()
  }) as typeof pool.end
  void connect()
}

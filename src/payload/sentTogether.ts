import type { ClientBase } from 'pg'

type Stream = { cork: () => void; uncork: () => void }

/** Statements given to a pipelining connection in `send` leave in one packet: waking the server once instead of once each. */
export const sentTogether = <T>(client: ClientBase, send: () => T): T => {
  const { stream } = (client as unknown as { connection: { stream: Stream } }).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'

import { env } from '@/src/env/env'

import { openDoor } from './openDoor'
import { openNext, type PageHandler } from './openNext'
import { openRouter } from './openRouter'
import type { RunningWeb, WebOptions } from './types'

const HEADERS_TIMEOUT_MS = 15_000
/** A whole upload over a slow line. */
const REQUEST_TIMEOUT_MS = 30 * 60_000
/** Longer than the idle time of usual load balancers, so that they close first. */
const KEEP_ALIVE_MS = 65_000
/** Filters of the admin and of REST clients travel in the query string. */
const MAX_HEADER_BYTES = 65_536

/**
 * The front door: one HTTP server for API, admin, pages, health and metrics. It listens before Next is prepared; requests
 * for pages wait for that.
 * @throws the server's own error when it cannot listen (EADDRINUSE, EACCES)
 */
export const startWeb = async (payload: Payload, options: WebOptions = {}): Promise<RunningWeb> => {
  const { HOST, PORT, SHUTDOWN_TIMEOUT_MS } = env()
  const host = options.host ?? HOST
  let pages: Promise<PageHandler> | undefined
  const door = openDoor(payload, openRouter(payload, () => (pages ??= openNext({ hostname: host, isWanted: options.admin !== false, port }))))
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT_MS },
    (incoming, outgoing) => void door.handle(incoming, outgoing),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? PORT, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  pages ??= openNext({ hostname: host, isWanted: options.admin !== false, port })
  await pages
  payload.logger.info({ host, msg: 'web started', port })

  const stop = async (): Promise<void> => {
    door.drain()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const timer = setTimeout(() => server.closeAllConnections(), options.graceMs ?? SHUTDOWN_TIMEOUT_MS)
    await closed
    clearTimeout(timer)
    await (await pages)?.close()
    payload.logger.info({ msg: 'web stopped' })
  }
  let stopped: Promise<void> | undefined
  return { port, stop: () => (stopped ??= stop()), url: `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}` }
}

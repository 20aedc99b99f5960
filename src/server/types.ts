import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

export type WebOptions = {
  /** Serve the admin and the other pages by Next. @default true */
  admin?: boolean
  /** Time running requests get to finish on `stop`, in ms. @default SHUTDOWN_TIMEOUT_MS */
  graceMs?: number
  host?: string
  /** 0 takes a free one. */
  port?: number
}

export type RunningWeb = {
  port: number
  /** Refuses new connections, lets running requests finish for the grace time, then closes the rest. */
  stop: () => Promise<void>
  url: string
}

/** A public route that is answered before Payload's router: no session, no access check of its own. */
export type HotRoute = {
  /**
   * Asked first, on Node's own request and without waiting: answers from memory and says true, or leaves the request to
   * `handler` and says false. A web `Request` and `Response` cost more than such an answer.
   */
  fast?: (args: { incoming: IncomingMessage; outgoing: ServerResponse; payload: Payload }) => boolean
  handler: (args: { params: Record<string, string>; payload: Payload; request: Request }) => Promise<Response>
  method: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** Segments, `:name` for a parameter, e.g. `/t/:token`. */
  path: string
}

/** For metrics and logs; a path itself may hold ids and tokens. */
export type RouteClass = 'admin' | 'api' | 'asset' | 'graphql' | 'health' | 'hot' | 'page'

/** What the readiness check found; the engine is ready when all parts are `ok`. */
export type Readiness = { database: string; migrations: string; queue: string; ready: boolean }

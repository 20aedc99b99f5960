import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import next from 'next'

export type PageHandler = { close: () => Promise<void>; handle: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> }
type NextOptions = { hostname: string; isWanted: boolean; port: number }

/** Next's handler for everything that is neither API nor a hot route; without a build, one that says so. */
export const openNext = async ({ hostname, isWanted, port }: NextOptions): Promise<PageHandler> => {
  const dir = process.cwd()
  if (!isWanted) return sentence('This engine was started without its admin.')
  if (!existsSync(path.join(dir, '.next', 'BUILD_ID'))) return sentence('The admin is not built yet. Run npm run build, or npm start, which does it.')
  const app = next({ dev: false, dir, hostname, port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { close: () => app.close(), handle: (incoming, outgoing) => handle(incoming, outgoing) }
}

const sentence = (text: string): PageHandler => ({
  close: () => Promise.resolve(),
  handle: (_incoming, outgoing) => {
    outgoing.statusCode = 503
    outgoing.setHeader('content-type', 'text/plain; charset=utf-8')
    outgoing.end(`${text}\n`)
    return Promise.resolve()
  },
})

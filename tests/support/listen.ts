import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { body: string; headers: IncomingMessage['headers']; method: string; url: string }

export type LocalServer = AsyncDisposable & { origin: string; port: number; received: Received[] }

/** A real HTTP server on a free loopback port that notes what it received. */
export const listen = async (answer: (request: Received, response: ServerResponse) => unknown): Promise<LocalServer> => {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const one = { body: Buffer.concat(parts).toString(), headers: request.headers, method: request.method ?? '', url: request.url ?? '' }
    received.push(one)
    await answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    origin: `http://127.0.0.1:${port}`,
    port,
    received,
  }
}

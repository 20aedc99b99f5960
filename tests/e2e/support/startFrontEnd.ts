import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Node = { children?: Node[]; text?: string }
type Shown = { data?: Record<string, unknown>; title?: string }

const textOf = ({ children = [], text }: Node): string => text ?? children.map(textOf).join('')

const pageOf = ({ data = {}, title = 'Not found' }: Shown): string => {
  const parts = Object.values(data).map((value) => (typeof value === 'object' && value !== null && 'root' in value ? textOf(value.root as Node) : ''))
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${parts.map((part) => `<p>${part}</p>`).join('')}`
}

/** A front end as somebody would build it: it shows `/{type}/{slug}`, and with `?preview=` what the delivery API answers for that token. */
export const startFrontEnd = async ({ api, site }: { api: string; site: string }) => {
  const server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost')
    const query = new URLSearchParams({ preview: searchParams.get('preview') ?? '', site })
    void fetch(`${api}/api/delivery${pathname}?${query}`)
      .then(async (answer) => outgoing.setHeader('content-type', 'text/html').end(pageOf((await answer.json()) as Shown)))
      .catch((error: unknown) => outgoing.writeHead(502).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { stop, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

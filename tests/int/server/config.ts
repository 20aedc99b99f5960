import os from 'node:os'
import path from 'node:path'

import type { CollectionConfig, Config } from 'payload'

import { registerHotRoute } from '@/src/server/registerHotRoute'

const everyone = () => true
const open = { create: everyone, delete: everyone, read: everyone, update: everyone }

const notes: CollectionConfig = { slug: 'notes', access: open, fields: [{ name: 'title', type: 'text', required: true }] }
const media: CollectionConfig = { slug: 'media', access: open, fields: [], upload: { staticDir: path.join(os.tmpdir(), `engine-media-${process.pid}`) } }

/** Set when a client of `/api/endless` went away and the handler noticed. */
export const noticed = { aborted: false, cancelled: false }

/** The lines of the log, as they are written. */
export const logged: string[] = []

const base: Partial<Config> = {
  logger: { destination: { write: (line: string) => void logged.push(line) }, options: { level: 'info' } },
  collections: [notes, media],
  endpoints: [
    { handler: (req) => Response.json({ id: req.headers.get('x-request-id'), ip: req.headers.get('x-forwarded-for') }), method: 'get', path: '/whoami' },
    {
      handler: async () => {
        await new Promise((resolve) => setTimeout(resolve, 600))
        return Response.json({ done: true })
      },
      method: 'get',
      path: '/slow',
    },
    {
      handler: (req) => {
        req.signal?.addEventListener('abort', () => {
          noticed.aborted = true
        })
        const body = new ReadableStream({
          cancel: () => {
            noticed.cancelled = true
          },
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, 20))
            controller.enqueue(new TextEncoder().encode('data: tick\n\n'))
          },
        })
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
      },
      method: 'get',
      path: '/endless',
    },
    {
      handler: async (req) => {
        const body = await new Response(req.body).arrayBuffer()
        return Response.json({ bytes: body.byteLength })
      },
      method: 'post',
      path: '/count',
    },
    {
      handler: () => {
        throw new Error('a secret detail')
      },
      method: 'get',
      path: '/broken',
    },
  ],
}

export const serverConfig: Partial<Config> = registerHotRoute(
  registerHotRoute(base as Config, {
    handler: ({ params }) => Promise.resolve(new Response(`hot ${params.token}`, { headers: { 'content-type': 'text/plain' } })),
    method: 'GET',
    path: '/t/:token',
  }),
  { handler: () => Promise.reject(new Error('a secret detail')), method: 'POST', path: '/t/broken' },
)

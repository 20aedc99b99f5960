import type { Payload } from 'payload'

import type { ResolvedDeliveryOptions } from '../options'
import { answerDelivery } from './answerDelivery'
import { deliver } from './deliver'
import { publicFile } from './publicFile'
import { robots } from './robots'
import { rss } from './rss'
import { sitemap } from './sitemap'

type Request = { headers: Headers; params: Record<string, string>; payload: Payload; url: URL }
export type DeliveryRoute = { answer: (request: Request, options: ResolvedDeliveryOptions) => Promise<Response>; isKept: boolean; path: string }

type Make = Parameters<typeof answerDelivery>[0]['make']

const route = (path: string, make: (params: Record<string, string>) => Make): DeliveryRoute => ({
  answer: ({ headers, params, payload, url }, options) => answerDelivery({ headers, make: make(params), options, payload, type: params.type, url }),
  isKept: true,
  path,
})

/** Everything under `/api/delivery`, the more particular paths first. */
export const deliveryRoutes: DeliveryRoute[] = [
  route('/delivery/sitemap.xml', () => sitemap),
  route('/delivery/robots.txt', () => robots),
  route('/delivery/rss.xml', () => rss),
  route('/delivery/:type/rss.xml', ({ type }) => (args) => rss({ ...args, type })),
  { answer: ({ params, payload }) => publicFile(payload, params), isKept: false, path: '/delivery/files/:id/:proof/:name' },
  route('/delivery/:type', ({ type = '' }) => (args) => deliver({ ...args, type })),
  route('/delivery/:type/:slug', ({ slug, type = '' }) => (args) => deliver({ ...args, slug, type })),
]

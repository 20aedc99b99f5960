// The engine for the peer benchmark: PEERS_EXTRA=<this file> <peers>/run.sh
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const peers = path.dirname(path.resolve(process.argv[1]))
const { nodeServer } = await import(pathToFileURL(path.join(peers, 'lib/server.mjs')).href)
const { token } = await import(pathToFileURL(path.join(peers, 'lib/settings.mjs')).href)

const root = path.resolve(import.meta.dirname, '../../..')
const organization = '01900000-0000-7000-8000-000000000001'
const contentType = '01900000-0000-7000-8000-000000000002'
// PEERS_UNCACHED=1: every read is made anew; the same requests.
const uncached = process.env.PEERS_UNCACHED === '1'
const environment = () => ({
  ...(uncached && { DELIVERY_CACHE_BYTES: '0' }),
  ENGINE_MODE: 'development',
  LOG_LEVEL: 'silent',
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0',
  RATE_LIMIT_PER_MINUTE: '0',
})

const item = ({ data, publishedAt, slug }) => ({ ...data, publishedAt, slug })

export default {
  ...nodeServer(root, ['--import', 'tsx', '--conditions=production', 'tests/bench/peers/server.ts'], environment),
  article: ({ slug, ...data }) => ({ contentType, data, organization, slug, status: 'PUBLISHED', title: data.title }),
  category: ({ name }) => ({ name, organization, path: `/${name.toLowerCase().replace(' ', '-')}`, slug: name.toLowerCase().replace(' ', '-') }),
  data: 'engine',
  folder: root,
  headers: { authorization: `Bearer ece_${token}` },
  id: (answer) => answer.doc.id,
  items: (answer) => (answer.items ?? [answer]).map(item),
  name: uncached ? 'engine-uncached' : 'engine',
  packages: ['payload', '@payloadcms/db-postgres'],
  url: (kind, slug) =>
    ({
      create: '/api/content-entries?depth=0',
      createCategory: '/api/content-categories?depth=0',
      deep: '/api/delivery/article?limit=10&total=true&page=1500',
      list: '/api/delivery/article?limit=10&total=true',
      slug: `/api/delivery/article/${slug}`,
    })[kind],
}

/** Every endpoint beside Payload's own says who may call it. */
import { buildConfig, type Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import productConfig from '@payload-config'
import { databaseAdapter } from '@/src/payload/databaseAdapter'

type Found = { endpoint: Endpoint; where: string }

const nameOf = ({ endpoint: { method, path }, where }: Found): string => `${method} ${['/api', where, path.replace(/^\//, '')].filter(Boolean).join('/')}`
const keyOf = ({ method, path }: Endpoint): string => `${method} ${path}`
const listOf = (endpoints: Endpoint[] | false | undefined): Endpoint[] => endpoints || []

/** Endpoints of other packages, each with the reason why it is as safe as ours. */
const OTHERS: Record<string, string> = {
  'get /api/organizations/populate-tenant-options': 'the official multi-tenant plugin: signed in only, reads organizations with the access of the caller',
}

/** Delivery reads what is published; a share is opened by its token; the tus protocol asks what a server can do before it signs in. */
const STRANGERS = /^(get \/api\/delivery\/|(get|post) \/api\/shares\/:token(\/|$)|options \/api\/uploads$)/

describe('an endpoint', () => {
  const found: Found[] = []

  beforeAll(async () => {
    const bare = await buildConfig({
      collections: [{ auth: true, fields: [], slug: 'users', upload: true, versions: { drafts: true } }],
      db: databaseAdapter({ databaseUrl: () => '' }),
      secret: 'x'.repeat(32),
      telemetry: false,
      typescript: { autoGenerate: false },
    })
    const native = new Set([...bare.endpoints, ...bare.collections.flatMap(({ endpoints }) => listOf(endpoints))].map(keyOf))
    const { collections, endpoints } = await productConfig
    const all = [...endpoints.map((endpoint) => ({ endpoint, where: '' })), ...collections.flatMap((one) => listOf(one.endpoints).map((endpoint) => ({ endpoint, where: one.slug })))]
    found.push(...all.filter(({ endpoint }) => !native.has(keyOf(endpoint)) || endpoint.custom?.access !== undefined))
  })

  it('says who may call it', () => {
    const silent = found.filter(({ endpoint }) => endpoint.custom?.access === undefined).map(nameOf)
    expect(silent.filter((name) => !(name in OTHERS))).toEqual([])
    expect(Object.keys(OTHERS).filter((name) => !silent.includes(name))).toEqual([])
    expect(found.length).toBeGreaterThan(50)
  })

  it('names a permission that exists', async () => {
    const { registryOf } = await import('@/src/plugin/registryOf')
    const known = new Set(registryOf(await productConfig).permissions.flatMap(({ permissions }) => Object.keys(permissions)))
    const unknown = found
      .filter(({ endpoint: { custom } }) => typeof custom?.access === 'string' && !['authenticated', 'public'].includes(custom.access) && !known.has(custom.access))
      .map((one) => `${nameOf(one)}: ${String(one.endpoint.custom?.access)}`)
    expect(unknown).toEqual([])
  })

  it('is public only where a stranger has business', () => {
    const open = found.filter(({ endpoint }) => endpoint.custom?.access === 'public').map(nameOf)
    expect(open.filter((name) => !STRANGERS.test(name))).toEqual([])
    expect(open.length).toBeGreaterThan(0)
  })
})

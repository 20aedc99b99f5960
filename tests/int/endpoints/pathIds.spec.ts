import type { Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createClientUser } from '@/tests/support/fixtures/createClientUser'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

/** What somebody types, pastes or tries where an id belongs, the last one an id of nothing. */
const WRONG = ['nonsense', '0', "x' or '1'='1", '00000000-0000-0000-0000-00000000000', '%F0%9F%8D%B2', '01a1ffb5-0000-7000-8000-000000000000']

type Found = { isOwn: boolean; method: string; path: string }

let admin: Row
let client: Row
let engine: Engine
let found: Found[]
beforeAll(async () => {
  engine = await createEngine()
  const organization = await createOrganization(engine)
  admin = await createUser(engine, { isPlatformAdmin: true, organization, role: 'OWNER' })
  client = await createClientUser(engine, { client: await insert(engine, 'clients', { name: 'Elm', organization: organization.id }), organization })
  const of = (where: string, endpoints: Endpoint[] | false | undefined) =>
    (endpoints || []).filter(({ path }) => path.includes('/:')).map(({ custom, method, path }): Found => ({ isOwn: custom?.access !== undefined, method: method.toUpperCase(), path: `/api${where}${path}` }))
  const { collections, endpoints, globals } = engine.config
  found = [...of('', endpoints), ...collections.flatMap((one) => of(`/${one.slug}`, one.endpoints)), ...globals.flatMap((one) => of(`/globals/${one.slug}`, one.endpoints))].filter(({ method }) => method !== 'CONNECT')
}, 240_000)
afterAll(() => engine?.stop())

const ask = async ({ isOwn, method, path }: Found, wrong: string, as: Row): Promise<string | undefined> => {
  const address = path.replace(/:[A-Za-z]+\??/g, encodeURIComponent(wrong))
  const response = await engine.request(method, address, { as, ...(['PATCH', 'POST', 'PUT'].includes(method) && { body: {} }) })
  const text = await response.text()
  const isRefused = response.status >= 400 && response.status < 500
  // An id of nothing leads nowhere; other names in addresses (tokens, slugs, names of files) may have answers of their own.
  const isRight = isRefused ? method === 'HEAD' || isSaid(text) : response.status < 400 && !(isOwn && /:id\b/.test(path))
  return isRight ? undefined : `${response.status} ${method} ${address}: ${text.slice(0, 300)}`
}

/** What is wrong is said in words, as everywhere. */
const isSaid = (text: string): boolean => {
  const { errors } = JSON.parse(text) as { errors?: { message?: unknown }[] }
  return Array.isArray(errors) && errors.length > 0 && errors.every(({ message }) => typeof message === 'string' && message !== '')
}

describe('an address with an id that is none', () => {
  it('is answered with what is wrong, never with a failure of ours, at every endpoint of ours', async () => {
    const own = found.filter(({ isOwn }) => isOwn)
    expect(own.length).toBeGreaterThan(60)
    const failures: string[] = []
    for (const one of own) for (const wrong of WRONG) for (const as of [admin, client]) failures.push(...[await ask(one, wrong, as)].filter((failure) => failure !== undefined))
    expect(failures).toEqual([])
  }, 240_000)

  it('is so at the endpoints that Payload makes for every collection', async () => {
    const native = found.filter(({ isOwn }) => !isOwn)
    expect(native.length).toBeGreaterThan(500)
    const failures: string[] = []
    for (const one of native) for (const wrong of ['nonsense', "x' or '1'='1"]) failures.push(...[await ask(one, wrong, admin)].filter((failure) => failure !== undefined))
    expect(failures).toEqual([])
  }, 240_000)
})

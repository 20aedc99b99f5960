/**
 * The generated matrix (B002-001, B000-003) through the doors of HTTP: every collection × operation × principal over REST and GraphQL. Nothing of another organization is
 * ever seen or touched. The operations below, and populated relations, are in `isolation.spec.ts`.
 */
import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { formatNames } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { tokenFor } from '@/tests/support/tokenFor'
import { TEST_ROLES } from '@/tests/support/twoOrganizations'

import { openMatrix, type Matrix } from './openMatrix'

const REFUSALS = new Set([400, 401, 403, 404, 409])

let matrix: Matrix
let before: Map<string, string>
beforeAll(async () => {
  matrix = await openMatrix()
  before = await matrix.fingerprints()
}, 180_000)
afterAll(() => matrix?.stop(), 120_000)

describe('of another organization', { timeout: 600_000 }, () => {
  it('GraphQL shows nothing either', async () => {
    const { callers, collections, engine, foreign } = matrix
    const schema = (configToSchema(engine.payload.config) as { schema: GraphQLSchema }).schema
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => ['limit', 'where'].every((name) => args.some((arg) => arg.name === name)))
    const names = lists.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(collections.length)
    const document = parse(`{ ${names.map((name) => `${name}(limit: 100) { docs { id } totalDocs }`).join(' ')} }`)
    const foreignIds = new Set(foreign.values())
    for (const { name, req } of callers) {
      const request = Object.assign(await req(), { payloadAPI: 'GraphQL' })
      const result = await execute({ contextValue: { headers: {}, req: request }, document, schema })
      const seen = Object.values(result.data ?? {}).flatMap((list) => ((list as { docs?: { id: string }[] } | null)?.docs ?? []).map(({ id }) => id))
      expect([name, seen.filter((id) => foreignIds.has(id))]).toEqual([name, []])
      if (name === 'OWNER') expect(seen.length).toBeGreaterThan(100)
    }
  })

  it('GraphQL answers no row by its id, and changes or deletes none', async () => {
    const { callers, collections, engine, foreign } = matrix
    const schema = (configToSchema(engine.payload.config) as { schema: GraphQLSchema }).schema
    const operations = collections.flatMap(({ slug }) => {
      const [id, name] = [foreign.get(slug), formatNames(slug).singular]
      const has = (type: 'Mutation' | 'Query', field: string) => Boolean((type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[field])
      return [
        ...(has('Query', name) ? [{ field: `${name}(id: "${id}") { id }`, kind: 'query' }] : []),
        ...(has('Mutation', `delete${name}`) ? [{ field: `delete${name}(id: "${id}") { id }`, kind: 'mutation' }] : []),
        ...(has('Mutation', `update${name}`) ? [{ field: `update${name}(id: "${id}", data: {}) { id }`, kind: 'mutation' }] : []),
      ]
    })
    expect(operations.length).toBeGreaterThan(collections.length * 2)
    for (const kind of ['query', 'mutation']) {
      const fields = operations.filter((operation) => operation.kind === kind).map(({ field }, index) => `f${index}: ${field}`)
      const document = parse(`${kind} { ${fields.join(' ')} }`)
      // Those who may most: the operations below GraphQL are those of the cells above, where everybody asks.
      for (const { name, req } of callers.filter((caller) => (kind === 'query' ? ['OWNER', 'client user'] : ['OWNER']).includes(caller.name))) {
        const request = Object.assign(await req(), { payloadAPI: 'GraphQL' })
        const result = await execute({ contextValue: { headers: {}, req: request }, document, schema })
        expect([name, kind, Object.entries(result.data ?? {}).filter(([, row]) => row !== null)]).toEqual([name, kind, []])
        if (kind === 'mutation') expect([name, result.errors?.length]).toEqual([name, fields.length])
      }
    }
  })

  it.each([...TEST_ROLES, 'API key', 'client user', 'nobody'])('REST shows and touches nothing as %s', async (name) => {
    const { a, collections, engine, foreign, leaks } = matrix
    const headersOf = async (): Promise<Record<string, string>> => {
      if (name === 'API key') return { authorization: `Bearer ${a.apiKey}` }
      if (name === 'nobody') return {}
      return { authorization: `JWT ${await tokenFor(engine.payload, name === 'client user' ? a.clientUser : a.users[name as (typeof TEST_ROLES)[number]])}` }
    }
    const person = await headersOf()
    const failed: string[] = []
    for (const { slug } of collections) {
      const id = foreign.get(slug)
      // An address of its own for each collection, or the rate limit would answer.
      const headers = { ...person, 'x-real-ip': `192.0.2.1 ${slug}` }
      const list = await engine.request('GET', `/api/${slug}?limit=0&depth=1`, { headers })
      const one = await engine.request('GET', `/api/${slug}/${id}`, { headers })
      const changed = await engine.request('PATCH', `/api/${slug}/${id}`, { body: { name: 'touched' }, headers })
      const deleted = await engine.request('DELETE', `/api/${slug}/${id}`, { headers })
      const isRefused = [one, changed, deleted].every(({ status }) => REFUSALS.has(status))
      if (!isRefused || leaks(await list.text())) failed.push(`${slug}: ${one.status} ${changed.status} ${deleted.status}`)
    }
    expect(failed).toEqual([])
  })

  it('every row is as it was', async () => {
    expect(await matrix.fingerprints()).toEqual(before)
  })
})

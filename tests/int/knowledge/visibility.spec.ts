/**
 * Generated matrix (B000-016): every visibility × principal × way of reading. Each document holds a word of its own, so that whatever way it
 * leaks, it is found.
 */
import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { embedDocument } from '@/plugins/knowledge/operations/embeddings/embedDocument'
import { readDocument } from '@/plugins/agents/operations/readDocument'
import { readKnowledge } from '@/plugins/knowledge/operations/readKnowledge'
import { searchKnowledge } from '@/plugins/knowledge/operations/searchKnowledge'
import { actAs } from '@/src/access/actAs'
import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'
import { delayedWrites } from '@/src/db/delayedWrites'
import { registryOf } from '@/src/plugin/registryOf'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import { TEST_ROLES, twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

const KINDS = ['PUBLIC', 'INTERNAL', 'RESTRICTED', 'PRIVATE'] as const
type Kind = (typeof KINDS)[number]
type Who = { expected: readonly Kind[]; name: string; req: () => Promise<PayloadRequest> }

let engine: Engine
let a: TestOrganization
let b: TestOrganization
const ids = {} as Record<Kind, string>
let people: Who[]

const as = async (user: Record<string, unknown> | undefined, principal?: Principal): Promise<PayloadRequest> => {
  const req = await createLocalReq({ user: user as never }, engine.payload)
  return principal ? actAs(req, principal) : req
}
const person = async (collection: string, id: string) => ({ ...(await engine.payload.findByID({ collection: collection as 'users', id, overrideAccess: true })), collection })

/** RESTRICTED is open to producers; PRIVATE was written by the artist. */
const expectedOf = (role: string): readonly Kind[] => {
  if (role === 'CLIENT_VIEWER') return []
  const base: Kind[] = ['PUBLIC', 'INTERNAL']
  if (role === 'PRODUCER') return [...base, 'RESTRICTED']
  return role === 'ARTIST' ? [...base, 'PRIVATE'] : base
}

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
  for (const kind of KINDS) {
    const doc = await insert(engine, 'knowledge-documents', {
      ...(kind === 'RESTRICTED' && { allowedRoles: ['PRODUCER'] }),
      content: `# Secret\n\nxylophone word${kind.toLowerCase()}`, documentType: 'REFERENCE', organization: a.id, path: `/matrix/${kind.toLowerCase()}`, status: 'PUBLISHED', title: `Title ${kind}`, visibility: kind,
    })
    ids[kind] = doc.id
    await embedDocument({ id: doc.id, options: { chunkCharacters: 1600, chunkOverlap: 200 }, payload: engine.payload, signal: new AbortController().signal })
    await insert(engine, 'document-usages', { document: doc.id, organization: a.id, usageType: 'API_FETCH', usedBy: `user of ${kind.toLowerCase()}` })
  }
  // What everybody could read once and only its author may read now takes its history with it.
  await engine.payload.update({ collection: 'knowledge-documents', context: { principal: { kind: 'system' } }, data: { visibility: 'INTERNAL' }, id: ids.PRIVATE, overrideAccess: true })
  await engine.payload.update({ collection: 'knowledge-documents', context: { principal: { kind: 'system' } }, data: { visibility: 'PRIVATE' }, id: ids.PRIVATE, overrideAccess: true })
  await engine.sql('update knowledge_documents set created_by_id = $2 where id = $1', [ids.PRIVATE, a.users.ARTIST.id])
  await engine.sql('update _knowledge_documents_v set version_created_by_id = $2 where parent_id = $1', [ids.PRIVATE, a.users.ARTIST.id])
  const agent = { id: 'matrix-skill', kind: 'agent' as const, organization: a.id, permissions: ['*'] }
  const user = (role: (typeof TEST_ROLES)[number]): Principal => ({ id: a.users[role].id, isPlatformAdmin: false, kind: 'user', memberships: [{ organization: a.id, permissions: ['*'], role }] })
  people = [
    ...TEST_ROLES.map((role) => ({ expected: expectedOf(role), name: role, req: async () => as(await person('users', a.users[role].id)) })),
    { expected: ['PUBLIC'], name: 'client user', req: async () => as(await person('client-users', a.clientUser.id)) },
    { expected: ['PUBLIC', 'INTERNAL'], name: 'api key', req: () => as(undefined, { id: 'key', kind: 'api-key', organization: a.id, scopes: ['*'] }) },
    { expected: ['PUBLIC', 'INTERNAL'], name: 'agent alone', req: () => as(undefined, agent) },
    { expected: ['PUBLIC', 'INTERNAL', 'RESTRICTED'], name: 'agent of a producer', req: () => as(undefined, { ...agent, initiator: user('PRODUCER') }) },
    { expected: [], name: 'owner of another organization', req: async () => as(await person('users', b.users.OWNER.id)) },
    { expected: [], name: 'nobody', req: () => as(undefined) },
  ]
}, 180_000)
afterAll(() => engine?.stop())

/** What an answer gives away of each document: its text, its title or its users. */
const seen = (answer: unknown): Kind[] => {
  const text = JSON.stringify(answer ?? null)
  return KINDS.filter((kind) => new RegExp(`word${kind.toLowerCase()}|Title ${kind}|user of ${kind.toLowerCase()}|matrix/${kind.toLowerCase()}`).test(text))
}

const orNothing = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await run()
  } catch (error) {
    if ([401, 403, 404].includes((error as { status?: number }).status ?? 0)) return null
    throw error
  }
}

const list = (collection: string) => (req: PayloadRequest) => engine.payload.find({ collection: collection as 'users', depth: 1, limit: 100, overrideAccess: false, req, where: { organization: { equals: a.id } } })

const WAYS: Record<string, (req: PayloadRequest) => Promise<unknown>> = {
  'a list': list('knowledge-documents'),
  'each by id': (req) => Promise.all(KINDS.map((kind) => engine.payload.findByID({ collection: 'knowledge-documents', disableErrors: true, id: ids[kind], overrideAccess: false, req: { ...req } as PayloadRequest }))),
  'reading by path': async (req) => {
    const found = []
    for (const kind of KINDS) found.push(await readKnowledge({ organization: a.id, path: `/matrix/${kind.toLowerCase()}`, req }))
    return found
  },
  'reading the first version': async (req) => {
    const found = []
    for (const kind of KINDS) found.push(await readKnowledge({ asOf: 1, id: ids[kind], organization: a.id, req }))
    return found
  },
  'search by word': (req) => searchKnowledge({ limit: 50, organization: a.id, query: 'xylophone', req }),
  'the search of skills, assistant and other agents': async (req) => {
    const tool = registryOf(engine.payload).tools.find(({ name }) => name === 'search_knowledge')
    return tool?.run({ context: { now: new Date(), organization: a.id, principal: await principalOf(req), req, signal: new AbortController().signal }, input: { limit: 10, query: 'xylophone' } })
  },
  'search by title': (req) => searchKnowledge({ limit: 50, organization: a.id, query: 'Title PRIVATE', req }),
  versions: (req) => engine.payload.findVersions({ collection: 'knowledge-documents', depth: 0, limit: 100, overrideAccess: false, req, where: { 'version.organization': { equals: a.id } } }),
}
/** Rows about documents: not everybody may read them at all, and nobody more than the documents. */
const ROWS: Record<string, (req: PayloadRequest) => Promise<unknown>> = { 'pieces and vectors': list('document-embeddings'), 'the usage log': list('document-usages') }

const GRAPHQL = parse('query { KnowledgeDocuments(limit: 100) { docs { title path content } } versionsKnowledgeDocuments(limit: 100) { docs { version { title content } } } }')

describe('visibility holds in every way of reading (B000-016)', { timeout: 120_000 }, () => {
  it.each(Object.keys(WAYS))('%s', async (way) => {
    for (const { expected, name, req } of people) expect([name, seen(await orNothing(async () => WAYS[way]?.(await req())))]).toEqual([name, expected])
  })

  it.each(Object.keys(ROWS))('%s', async (way) => {
    for (const { expected, name, req } of people) {
      const found = seen(await orNothing(async () => ROWS[way]?.(await req())))
      expect([name, found.filter((kind) => !expected.includes(kind))]).toEqual([name, []])
      if (name === 'PRODUCER') expect(found).toEqual(expected)
    }
  })

  it('what a skill reads into its context, alone and for somebody', async () => {
    for (const { expected, name, req } of people) {
      const asking = await req()
      const principal = await principalOf(asking)
      const initiator = principal.kind === 'agent' ? principal.initiator : principal
      if (principal.kind !== 'agent' && principal.kind !== 'user') continue
      const agent = { id: 'matrix-skill', initiator, kind: 'agent' as const, organization: a.id, permissions: ['brief:read'] }
      const found = []
      for (const kind of KINDS) {
        found.push(await orNothing(() => readDocument({ agent, invocation: { entityId: null, entityType: null, id: a.id, organization: a.id, skillSlug: 'matrix-skill' }, log: delayedWrites(engine.payload, 60_000), now: new Date(), paths: [`/matrix/${kind.toLowerCase()}.md`], req: asking })))
      }
      expect([name, seen(found)]).toEqual([name, expected])
    }
  })

  it('GraphQL', async () => {
    const { schema } = configToSchema(engine.config)
    for (const { expected, name, req } of people) {
      const answer = await execute({ contextValue: { headers: {}, req: await req(), res: {} }, document: GRAPHQL, schema })
      expect([name, seen(answer.data)]).toEqual([name, expected])
    }
  })
})

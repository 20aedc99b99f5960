import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { embedDocument } from '@/plugins/knowledge/operations/embeddings/embedDocument'
import { ensureIndexes } from '@/plugins/knowledge/operations/embeddings/ensureIndexes'
import { rebuildEmbeddings } from '@/plugins/knowledge/operations/embeddings/rebuildEmbeddings'
import { retireEmbeddings } from '@/plugins/knowledge/operations/embeddings/retireEmbeddings'
import { searchKnowledge } from '@/plugins/knowledge/operations/searchKnowledge'
import { inTransaction } from '@/src/db/inTransaction'
import { env } from '@/src/env/env'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { insert, type Row } from '@/tests/support/fixtures/insert'
import { modelServer, type ModelServer } from '@/tests/support/modelServer'

const options = { chunkCharacters: 1600, chunkOverlap: 200 }
const { signal } = new AbortController()
const before = { ...env() }

let engine: Engine
let organization: Row
let server: ModelServer
let documents: Row[]
beforeAll(async () => {
  engine = await createEngine()
  server = await modelServer()
  organization = await createOrganization(engine)
  documents = []
  for (const name of ['bowls', 'windows', 'menus']) {
    documents.push(await insert(engine, 'knowledge-documents', { content: `# ${name}\n\nAll about ${name}.\n\n# More\n\nMore about ${name}.`, documentType: 'REFERENCE', organization: organization.id, path: `/${name}`, status: 'PUBLISHED', title: name }))
  }
}, 180_000)
afterAll(async () => {
  Object.assign(env(), before)
  await server?.[Symbol.asyncDispose]()
  await engine?.stop()
})

const embed = (id: string) => embedDocument({ id, options, payload: engine.payload, signal })
const rebuild = () => rebuildEmbeddings({ options, organization: organization.id, payload: engine.payload, signal })
const states = async () => Object.fromEntries((await engine.sql<{ model: string; state: string }>('select model, state from embedding_indexes where organization_id = $1', [organization.id])).map(({ model, state }) => [model, state]))
const pieces = () => engine.sql<{ count: number; model: string }>('select model, count(*)::int, min(dimensions)::int as width from document_embeddings where organization_id = $1 group by model order by model', [organization.id])
const modelOfSearch = async () => {
  const { hits, model } = await inTransaction(engine.payload, { kind: 'system' }, (req) => searchKnowledge({ organization: organization.id, query: 'bowls', req }))
  return [model, ...new Set(hits.flatMap(({ reasons }) => reasons.flatMap((reason) => (reason.kind === 'meaning' ? [reason.model] : []))))]
}
const useService = (model: string) => {
  server.next({ width: 1536 })
  Object.assign(env(), { EMBEDDING_MODEL: model, OPENAI_API_KEY: 'a key of the tests', OPENAI_BASE_URL: server.baseUrl })
}

describe('switching the embedding model', () => {
  it('embeds only what changed (B000-020)', async () => {
    for (const { id } of documents) expect(await embed(id)).toBe(2)
    for (const { id } of documents) expect(await embed(id)).toBe(0)
    await engine.payload.update({ collection: 'knowledge-documents', data: { content: '# bowls\n\nAll about bowls.\n\n# More\n\nNew about bowls.\n\n# Last\n\nEnd.' }, id: String(documents[0]?.id), overrideAccess: true })
    expect(await embed(String(documents[0]?.id))).toBe(2)
    expect(await states()).toEqual({ 'hash-1536-v1': 'ACTIVE' })
    expect(await pieces()).toEqual([{ count: 7, model: 'hash-1536-v1', width: 1536 }])
  })

  it('builds the new index beside the old one, which answers until the switch', async () => {
    useService('service-a')
    await ensureIndexes(engine.payload, organization.id)
    expect(await states()).toEqual({ 'hash-1536-v1': 'ACTIVE', 'service-a': 'BUILDING' })
    expect(await modelOfSearch()).toEqual(['hash-1536-v1', 'hash-1536-v1'])
    // A document that changes meanwhile is kept up to date in both.
    await engine.payload.update({ collection: 'knowledge-documents', data: { content: 'Only menus.' }, id: String(documents[2]?.id), overrideAccess: true })
    expect(await embed(String(documents[2]?.id))).toBe(2)
    expect(await modelOfSearch()).toEqual(['hash-1536-v1', 'hash-1536-v1'])
    expect(await rebuild()).toBe('switched')
    expect(await states()).toEqual({ 'hash-1536-v1': 'RETIRED', 'service-a': 'ACTIVE' })
    expect(server.requests.flatMap(({ body }) => body.input ?? [])).toHaveLength(6)
    expect(await modelOfSearch()).toEqual(['service-a', 'service-a'])
    expect(await retireEmbeddings({ organization: organization.id, payload: engine.payload, signal })).toBe(6)
    expect(await pieces()).toEqual([{ count: 6, model: 'service-a', width: 1536 }])
    expect(await rebuild()).toBe('idle')
  })

  it('never mixes models, and searches by words when its own cannot be asked', async () => {
    Object.assign(env(), { OPENAI_API_KEY: undefined })
    const answer = await inTransaction(engine.payload, { kind: 'system' }, (req) => searchKnowledge({ organization: organization.id, query: 'bowls again', req }))
    expect(answer).toMatchObject({ hits: [{ path: '/bowls' }], model: null, notes: [expect.stringContaining("'service-a' cannot be asked")] })
    await ensureIndexes(engine.payload, organization.id)
    expect(await rebuild()).toBe('switched')
    expect(await modelOfSearch()).toEqual(['hash-1536-v1', 'hash-1536-v1'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { embedDocument } from '@/plugins/knowledge/operations/embeddings/embedDocument'
import type { KnowledgeAnswer } from '@/src/knowledge/types'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import { twoOrganizations } from '@/tests/support/twoOrganizations'
import type { TestOrganization } from '@/tests/support/twoOrganizations'

let engine: Engine
let a: TestOrganization
let b: TestOrganization

const write = async (organization: TestOrganization, path: string, content: string, more: Record<string, unknown> = {}) => {
  const doc = await insert(engine, 'knowledge-documents', { content, documentType: 'REFERENCE', organization: organization.id, path, status: 'PUBLISHED', ...more })
  await embedDocument({ id: doc.id, options: { chunkCharacters: 1600, chunkOverlap: 200 }, payload: engine.payload, signal: new AbortController().signal })
  return doc
}

beforeAll(async () => {
  engine = await createEngine()
  ;({ a, b } = await twoOrganizations(engine))
  await write(a, '/playbooks/retail', '---\ntitle: Retail playbook\nregion: UAE\n---\n# Retail\n\n## Lead times\n\nSeasonal windows need eight working days. <b>Never</b> promise less.\n', { documentType: 'PLAYBOOK' })
  await write(a, '/playbooks/hospitality', '---\ntitle: Hospitality playbook\nregion: KSA\n---\n# Hotels\n\nMenus need a tasting with the chef before photography begins.\n', { documentType: 'PLAYBOOK' })
  await write(a, '/reference/brightwater', '---\ntitle: Brightwater Clinics\n---\nDaylight, no stock photography. Contract HR-2041 covers the retail windows.\n')
  await write(a, '/reference/brightwater-old', '---\ntitle: Brightwater rules of last year\n---\nContract HR-20415 is over. The retail windows and the playbook of then.\n')
  await write(b, '/playbooks/retail', '---\ntitle: Retail playbook\n---\nThe other studio sells retail windows.\n')
}, 180_000)
afterAll(() => engine?.stop())

const search = async (query: Record<string, string>, as: { collection: string; id: string } = a.users.MEMBER) => {
  const response = await engine.request('GET', `/api/knowledge/search?${new URLSearchParams(query)}`, { as })
  return { body: (await response.json()) as KnowledgeAnswer & { errors?: { message: string; path: string }[] }, status: response.status }
}
const paths = async (q: string, more: Record<string, string> = {}) => (await search({ q, ...more })).body.hits.map(({ path }) => path)

describe('searching knowledge', () => {
  it('finds by words, says why and marks them, and nothing of others', async () => {
    const { body } = await search({ q: 'how long do seasonal windows take' })
    expect(body.hits[0]).toMatchObject({ headings: ['Retail', 'Lead times'], path: '/playbooks/retail', tags: [], version: 1 })
    expect(body.hits[0]?.snippet).toBe('<mark>Seasonal</mark> <mark>windows</mark> need eight working days. &#60;b&#62;Never&#60;/b&#62; promise less.')
    expect(body.hits[0]?.reasons).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'words', rank: 1 }), expect.objectContaining({ kind: 'meaning', model: 'hash-1536-v1' })]))
    expect(JSON.stringify(body)).not.toContain('other studio')
    expect(body).toMatchObject({ hasNextPage: false, model: 'hash-1536-v1', notes: [], page: 1 })
  })

  it('puts exact titles, paths and identifiers first', async () => {
    expect((await paths('Retail playbook'))[0]).toBe('/playbooks/retail')
    expect((await paths('/playbooks/Hospitality.md'))[0]).toBe('/playbooks/hospitality')
    const { body } = await search({ q: 'HR-2041' })
    expect(body.hits[0]).toMatchObject({ path: '/reference/brightwater', reasons: expect.arrayContaining([{ kind: 'identifier', text: 'HR-2041' }]) })
    expect(body.hits.find(({ path }) => path === '/reference/brightwater-old')?.reasons.map(({ kind }) => kind)).not.toContain('identifier')
  })

  it('forgives a misspelt title and another form of a word', async () => {
    expect((await paths('Brigthwater'))[0]).toMatch(/brightwater/)
    expect((await paths('menu photographs'))[0]).toBe('/playbooks/hospitality')
  })

  it('filters by frontmatter in the rule language, with addressed problems', async () => {
    expect(await paths('playbook', { filter: '{"field":"frontmatter.region","operator":"equals","value":"KSA"}' })).toEqual(['/playbooks/hospitality'])
    const { body, status } = await search({ filter: '{"field":"path","operator":"near","value":1}', q: 'x' })
    expect([status, body.errors?.[0]?.path]).toEqual([400, expect.stringMatching(/^query\.filter/)])
  })

  it('pages without gaps or repeats', async () => {
    const all = await paths('retail windows playbook', { limit: '50' })
    expect(all.length).toBeGreaterThan(2)
    const pages: KnowledgeAnswer[] = []
    for (const at of all.keys()) pages.push((await search({ limit: '1', page: String(at + 1), q: 'retail windows playbook' })).body)
    expect(pages.map(({ hits: [hit] }) => hit?.path)).toEqual(all)
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual(all.map((_, at) => at < all.length - 1))
  })

  it('logs the search and every hit, and takes feedback from the searcher alone (B000-021, B003-049)', async () => {
    const { body } = await search({ q: 'tasting with the chef' }, a.users.PRODUCER)
    const usage = String(body.hits[0]?.usage)
    const rows = () => engine.sql('select usage_type, used_by, was_helpful, feedback from document_usages where id = $1', [usage])
    expect(await rows()).toEqual([{ feedback: null, usage_type: 'USER_REFERENCE', used_by: a.users.PRODUCER.id, was_helpful: null }])
    const give = (as: { collection: string; id: string }) => engine.request('POST', `/api/knowledge/usages/${usage}/feedback`, { as, body: { feedback: 'Just right', wasHelpful: true } })
    expect([(await give(a.users.MEMBER)).status, (await give(a.users.PRODUCER)).status]).toEqual([404, 204])
    expect(await rows()).toMatchObject([{ feedback: 'Just right', was_helpful: true }])
    const opened = await engine.request('POST', `/api/knowledge/searches/${body.log}/opened`, { as: a.users.PRODUCER, body: { document: body.hits[0]?.id } })
    expect(opened.status).toBe(204)
    expect(await engine.sql('select query, user_id, clicked_id from search_logs where id = $1', [body.log])).toEqual([{ clicked_id: body.hits[0]?.id, query: 'tasting with the chef', user_id: a.users.PRODUCER.id }])
  })

  it('leaves drafts and what is not in effect aside, unless they are asked for (B000-014, B000-015)', async () => {
    await write(a, '/drafts/zeppelin', 'The zeppelin procedure.', { status: 'DRAFT', title: 'Zeppelin' })
    await write(a, '/early/zeppelin', 'The zeppelin of tomorrow.', { effectiveDate: '2099-01-01T00:00:00.000Z', title: 'Zeppelin early' })
    await write(a, '/late/zeppelin', 'The zeppelin of yesterday.', { expirationDate: '2020-01-01T00:00:00.000Z', title: 'Zeppelin late' })
    await write(a, '/now/zeppelin', 'The zeppelin of today.', { title: 'Zeppelin now' })
    expect(await paths('zeppelin')).toEqual(['/now/zeppelin'])
    expect((await paths('zeppelin', { status: 'DRAFT' }))[0]).toBe('/drafts/zeppelin')
  })

  it('survives whatever is typed', async () => {
    for (const q of ['%', "'; drop table users --", '\\', '()&|!:*', 'a', '🎬', '"quoted" -minus', 'x'.repeat(900), '///', 'the the the']) {
      expect((await search({ q })).status, q).toBe(200)
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { embedDocument } from '@/plugins/knowledge/operations/embeddings/embedDocument'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import type { Row } from '@/tests/support/fixtures/insert'

let engine: Engine
let organization: Row
let owner: Row
beforeAll(async () => {
  engine = await createEngine()
  organization = await createOrganization(engine)
  owner = await createUser(engine, { organization, role: 'OWNER' })
}, 180_000)
afterAll(() => engine?.stop())

const save = async (data: Record<string, unknown>, id?: string) => {
  const response = await engine.request(id ? 'PATCH' : 'POST', `/api/knowledge-documents${id ? `/${id}` : ''}`, { as: owner, body: { ...data, ...(id ? {} : { organization: organization.id }) } })
  return { body: (await response.json()) as { doc: Row; errors?: { data?: { errors?: { message: string }[] } }[] }, status: response.status }
}
const document = (path: string, content: string, more: Record<string, unknown> = {}) => ({ content, documentType: 'REFERENCE', path, title: path, ...more })

describe('a knowledge document', () => {
  it('notes who looked it up, once in a while (B000-021)', async () => {
    const { body } = await save(document('/reference/looked-up', 'Text'))
    for (let at = 0; at < 2; at += 1) await engine.request('GET', `/api/knowledge-documents/${body.doc.id}`, { as: owner })
    expect(await engine.sql('select usage_type, used_by from document_usages where document_id = $1', [body.doc.id])).toEqual([{ usage_type: 'USER_REFERENCE', used_by: owner.id }])
  })

  it('that is private leaves no words in events and activities (B000-016)', async () => {
    const { body } = await save(document('/reference/quiet', 'Zanzibar', { title: 'Zanzibar plan', visibility: 'PRIVATE' }))
    await save({ content: 'Zanzibar again', status: 'ARCHIVED', title: 'Zanzibar plan two' }, body.doc.id)
    const [left] = await engine.sql<{ activities: number; events: number; words: number }>(
      `select (select count(*)::int from activities where entity_id = $1) as activities, (select count(*)::int from content_events where source_id = $1) as events,
        (select count(*)::int from activities where entity_id = $1 and row_to_json(activities)::text ilike '%zanzibar%') + (select count(*)::int from content_events where source_id = $1 and payload::text ilike '%zanzibar%') as words`,
      [body.doc.id],
    )
    expect(left?.words).toBe(0)
    expect([left?.activities, left?.events].every((count) => Number(count) > 0)).toBe(true)
  })

  it('has the frontmatter of its content and one spelling of its path (B000-010, B000-011)', async () => {
    const { body } = await save(document('Reference//Tone of Voice.md'.replaceAll(' ', '-'), '---\nowner: Ines\n---\n# Tone\n\nWarm.'))
    expect(body.doc).toMatchObject({ frontmatter: { owner: 'Ines' }, path: '/reference/tone-of-voice', version: 1 })
  })

  it('is refused with line and key when skills could not use it', async () => {
    const { body, status } = await save(document('/procedures/workflows/poster', '---\nstages:\n  - name: Draw\n    estimatedDays: soon\n---\n', { documentType: 'PROCEDURE' }))
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toMatch(/line 4, stages\.0\.estimatedDays/)
  })

  it('stands below the nearest document above its path, also one that comes later', async () => {
    const { body: child } = await save(document('/handbook/design/type', 'Type'))
    expect(child.doc.parent).toBeNull()
    const { body: parent } = await save(document('/handbook', 'Handbook'))
    const [row] = await engine.sql<{ parent_id: string }>('select parent_id from knowledge_documents where id = $1', [child.doc.id])
    expect(row?.parent_id).toBe(parent.doc.id)
  })

  it('gets a new version with the changed sections for each change of its text, and none otherwise (B000-017, B000-018)', async () => {
    const { body } = await save(document('/reference/pictures', '# Light\n\nDaylight.\n\n# Props\n\nFew.'))
    const { body: changed } = await save({ content: '# Light\n\nDaylight.\n\n# Props\n\nNone.' }, body.doc.id)
    expect(changed.doc).toMatchObject({ changedSections: ['Props'], changeLog: 'Changed: Props.', version: 2 })
    const { body: same } = await save({ tags: ['photo'] }, body.doc.id)
    expect(same.doc).toMatchObject({ changedSections: ['Props'], version: 2 })
    const versions = await engine.payload.findVersions({ collection: 'knowledge-documents', overrideAccess: true, where: { parent: { equals: body.doc.id } } })
    expect(versions.docs.map(({ version }) => (version as Row).version).sort()).toEqual([1, 2, 2])
  })

  it('has a vector per piece, and only changed pieces get new ones (B000-019, B000-020)', async () => {
    const { body } = await save(document('/reference/voice', '# Warm\n\nKind words.\n\n# Exact\n\nTrue words.'))
    const embed = () => embedDocument({ id: body.doc.id, options: { chunkCharacters: 1600, chunkOverlap: 200 }, payload: engine.payload, signal: new AbortController().signal })
    const pieces = () => engine.sql<{ chunk_text: string; id: string; width: number }>('select id, chunk_text, cardinality(embedding::real[]) as width from document_embeddings where document_id = $1 order by chunk_index', [body.doc.id])
    await embed()
    const first = await pieces()
    expect(first.map(({ width }) => width)).toEqual([1536, 1536])
    await save({ content: '# New\n\nFirst.\n\n# Warm\n\nKind words.\n\n# Exact\n\nExact words.' }, body.doc.id)
    await embed()
    const second = await pieces()
    expect(second.map(({ chunk_text: text }) => text.split('\n\n')[1])).toEqual(['First.', 'Kind words.', 'Exact words.'])
    expect(second[1]?.id).toBe(first[0]?.id)
    expect(second.map(({ id }) => id)).not.toContain(first[1]?.id)
  })

  it('keeps every byte of its text', async () => {
    const texts = ['', 'x', '\n\n# A \t\r\nb\r\n', '---\r\ntitle: "A"\r\ntags: [ x ]\r\n---\r\n\r\nText  \n', '\ufeff---\ntitle: B\n---\n', '  ---\n not frontmatter\n---', 'é é 🎬 \u200d\n\n\n'].filter((text) => text.trim())
    for (const [at, text] of texts.entries()) {
      const { body, status } = await save(document(`/bytes/${at}`, text, { title: `Bytes ${at}` }))
      expect(status, JSON.stringify(text)).toBe(201)
      const read = (await (await engine.request('GET', `/api/knowledge-documents/${body.doc.id}`, { as: owner })).json()) as Row
      expect(read.content).toBe(text)
    }
    expect((await save(document('/bytes/zero', 'a\nb\u0000'))).body.errors?.[0]?.data?.errors?.[0]?.message).toMatch(/line 2: .*zero byte/)
  })

  it('is checked by the shape of its type, with line and key (B000-012)', async () => {
    const { body, status } = await save(document('/agents/skills/drawer', '---\ntitle: Drawer\npermissions: brief:read\n---\n', { documentType: 'SKILL' }))
    expect([status, body.errors?.[0]?.data?.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/line 3, permissions: .*expected array/)])
    expect((await save(document('/rules/leave', '---\nreviewBy: soon\n---\n', { documentType: 'POLICY' }))).body.errors?.[0]?.data?.errors?.[0]?.message).toMatch(/line 2, reviewBy/)
  })

  it('says of skills, personas and orchestrations when they are used and with what, of nothing else (B000-013)', async () => {
    const about = { dependencies: ['time-estimator'], expectedOutputs: ['draft_brief'], permissions: ['brief:create'], requiredInputs: ['request_details'], whenToUse: 'When a client asks for something' }
    const content = (title: string) => `---\ntitle: ${title}\n${Object.entries(about).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n# ${title}\n`
    expect((await save(document('/agents/skills/maker', content('Maker'), { documentType: 'SKILL' }))).body.doc.agentMetadata).toEqual(about)
    expect((await save(document('/reference/maker', content('Reference')))).body.doc.agentMetadata).toBeNull()
    for (const documentType of ['SKILL', 'PERSONA', 'ORCHESTRATION', 'PROCEDURE', 'POLICY', 'CHECKLIST', 'PLAYBOOK', 'TEMPLATE', 'REFERENCE', 'META']) {
      expect((await save(document(`/kinds/${documentType.toLowerCase()}`, 'Text', { documentType }))).status, documentType).toBe(201)
    }
    expect((await save(document('/kinds/novel', 'Text', { documentType: 'NOVEL' }))).status).toBe(400)
  })

  it('goes its way from draft to archive, one legal step at a time (B000-014)', async () => {
    const { body } = await save(document('/reference/life', 'Text'))
    const step = async (transition: string) => {
      const response = await engine.request('POST', `/api/knowledge-documents/${body.doc.id}/transitions/${transition}`, { as: owner, body: {} })
      return [response.status, (await engine.sql<{ status: string }>('select status from knowledge_documents where id = $1', [body.doc.id]))[0]?.status]
    }
    expect(body.doc.status).toBe('DRAFT')
    expect(await step('publish')).toEqual([409, 'DRAFT'])
    const way = ['submit', 'approve', 'publish', 'deprecate', 'archive']
    const states = []
    for (const transition of way) states.push((await step(transition))[1])
    expect(states).toEqual(['IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DEPRECATED', 'ARCHIVED'])
    expect(await step('deprecate')).toEqual([409, 'ARCHIVED'])
  })

  it('has its path alone in its organization, its tags, and at most one skill and one persona (B000-011, B000-022, B000-023)', async () => {
    const { body } = await save(document('/reference/alone', 'Text', { tags: ['harbour', 'night'] }))
    expect((await save(document('Reference/alone.md', 'Other'))).status).toBe(400)
    const tagged = await engine.request('GET', '/api/knowledge-documents?where[tags][in]=harbour', { as: owner })
    expect(((await tagged.json()) as { docs: Row[] }).docs.map(({ id }) => id)).toEqual([body.doc.id])
    const link = (collection: string, data: Record<string, unknown>) => engine.request('POST', `/api/${collection}`, { as: owner, body: { document: body.doc.id, organization: organization.id, ...data } })
    const skill = (slug: string) => link('agent-skills', { category: 'UTILITY', config: { model: 'any' }, description: 'x', inputs: [], name: slug, outputs: [], slug, triggers: [] })
    const persona = (slug: string) => link('agent-personas', { allowedSkills: [], description: 'x', name: slug, personality: {}, slug, systemPrompt: 'x' })
    expect([(await skill('one')).status, (await skill('two')).status, (await persona('one')).status, (await persona('two')).status]).toEqual([201, 400, 201, 400])
  })

  it('is checked while it is written: preview, form, broken links and counts, nothing stored', async () => {
    await save(document('/reference/there', 'Text'))
    const content = '---\ntitle: Tone\nreviewBy: soon\n---\n# Tone\n\nSee [there](/reference/there) and [gone](./gone.md).\n\n<script>alert(1)</script>\n'
    const check = async (as: Row) => {
      const response = await engine.request('POST', '/api/knowledge/check', { as, body: { content, documentType: 'POLICY', organization: organization.id, path: '/reference/tone' } })
      return { body: (await response.json()) as { html: string; problems: { line: number; message: string; severity: string }[]; tokens: number; words: number }, status: response.status }
    }
    const { body } = await check(owner)
    expect(body.html).toContain('<h1>Tone</h1>')
    expect(body.html).not.toContain('<script>')
    expect(body.problems).toMatchObject([{ line: 3, severity: 'error' }, { line: 7, message: 'There is no document at ./gone.md', severity: 'warning' }])
    expect([body.tokens, body.words]).toEqual([Math.ceil(content.length / 4), 13])
    const stranger = await createUser(engine, { organization: await createOrganization(engine), role: 'OWNER' })
    expect((await check(stranger)).body.problems.map(({ line }) => line)).toEqual([3, 7, 7])
    expect(await engine.sql(`select 1 from knowledge_documents where path = '/reference/tone'`)).toEqual([])
  })

  it('takes everything below it along when it moves, or does not move at all (B000-011)', async () => {
    const { body: root } = await save(document('/moving', 'Root'))
    for (const path of ['/moving/moving', '/moving/moving/deep', '/moving-not', '/taken/x', '/moving/x']) await save(document(path, path))
    const paths = async () => (await engine.sql<{ path: string }>(`select path from knowledge_documents where organization_id = $1 and path ~ '^/(moved|moving|taken)' order by path`, [organization.id])).map(({ path }) => path)
    const { body: refused, status } = await save({ path: '/taken' }, root.doc.id)
    expect([status, refused.errors?.[0]?.data?.errors?.[0]?.message]).toEqual([400, expect.stringContaining('/taken/x already')])
    expect(await paths()).toEqual(['/moving', '/moving-not', '/moving/moving', '/moving/moving/deep', '/moving/x', '/taken/x'])
    expect((await save({ path: '/moved/here' }, root.doc.id)).status).toBe(200)
    expect(await paths()).toEqual(['/moved/here', '/moved/here/moving', '/moved/here/moving/deep', '/moved/here/x', '/moving-not', '/taken/x'])
    expect((await save({ path: '/moved/here/below' }, root.doc.id)).status).toBe(400)
    const [deep] = await engine.sql<{ parent: string; version: string }>(`select p.path as parent, d.version from knowledge_documents d join knowledge_documents p on p.id = d.parent_id where d.path = '/moved/here/moving/deep'`)
    expect(deep).toMatchObject({ parent: '/moved/here/moving', version: '1' })
  })

  it('comes back from an old version as a new one, in its present place (B000-018)', async () => {
    const { body } = await save(document('/reference/restored', '# A\n\none', { visibility: 'PUBLIC' }))
    await save({ content: '# A\n\ntwo', path: '/reference/elsewhere', version: 77, visibility: 'INTERNAL' }, body.doc.id)
    const { docs } = await engine.payload.findVersions({ collection: 'knowledge-documents', overrideAccess: true, sort: 'updatedAt', where: { parent: { equals: body.doc.id } } })
    const response = await engine.request('POST', `/api/knowledge-documents/versions/${String(docs[0]?.id)}`, { as: owner })
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('one')])
    const [row] = await engine.sql('select content, path, visibility, version::int, change_log, restored_from from knowledge_documents where id = $1', [body.doc.id])
    expect(row).toEqual({ change_log: 'Restored version 1.', content: '# A\n\none', path: '/reference/elsewhere', restored_from: '1', version: 3, visibility: 'INTERNAL' })
  })

  it('is read as it was, by version or time, at the path it had (B000-018)', async () => {
    const { body } = await save(document('/reference/then', 'First text', { status: 'PUBLISHED' }))
    const [{ moment } = { moment: '' }] = await engine.sql<{ moment: string }>('select max(updated_at) as moment from _knowledge_documents_v where parent_id = $1', [body.doc.id])
    await save({ content: 'Second text' }, body.doc.id)
    await save({ path: '/reference/now' }, body.doc.id)
    const read = async (query: Record<string, string>) => {
      const response = await engine.request('GET', `/api/knowledge/document?${new URLSearchParams(query)}`, { as: owner })
      return [response.status, ((await response.json()) as { content?: string }).content]
    }
    expect(await read({ path: '/reference/now' })).toEqual([200, 'Second text'])
    expect(await read({ path: '/reference/now', version: '1' })).toEqual([200, 'First text'])
    expect(await read({ asOf: new Date(moment).toISOString(), path: '/reference/then' })).toEqual([200, 'First text'])
    expect(await read({ asOf: '2020-01-01T00:00:00Z', path: '/reference/then' })).toEqual([404, undefined])
    expect(await read({ path: '/reference/then' })).toEqual([404, undefined])
    const used = await engine.sql('select usage_type, used_by from document_usages where document_id = $1', [body.doc.id])
    expect(used).toEqual(Array(3).fill({ usage_type: 'USER_REFERENCE', used_by: owner.id }))
  })
})

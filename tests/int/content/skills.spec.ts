import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Config } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { agentsPlugin } from '@/plugins/agents'
import { installSkills } from '@/plugins/agents/operations/installSkills'
import { contentPlugin } from '@/plugins/content'
import { lifecyclePlugin } from '@/plugins/lifecycle'
import { installContentTypes } from '@/src/cli/demo/installContentTypes'
import { inTransaction } from '@/src/db/inTransaction'
import { prepareQueue } from '@/src/queue/prepareQueue'
import { startWorker } from '@/src/queue/startWorker'
import { applyTransition } from '@/src/states/applyTransition'
import { pickCollections } from '@/tests/int/agents/pickCollections'
import { createEngine, type Engine } from '@/tests/support/createEngine'

type Row = Record<string, unknown> & { id: string }
type Run = { input: Row; output: Row; status: string; summary: string; writes: Row[] }

const config: Partial<Config> = {
  admin: { user: 'users' },
  collections: pickCollections([
    'agent-audit-logs', 'agent-invocations', 'agent-pending-actions', 'agent-personas', 'agent-skill-versions', 'agent-skills', 'assistant-insights', 'autonomy-settings', 'campaigns', 'client-users', 'clients', 'comments',
    'content-blocks', 'content-categories', 'content-entries', 'content-events', 'content-localizations', 'content-revisions', 'content-tags', 'content-triggers', 'content-types', 'content-workflows',
    'document-usages', 'files', 'forms', 'invocation-steps', 'knowledge-documents', 'notifications', 'organizations', 'page-templates', 'projects', 'role-permissions', 'skill-test-cases', 'skill-test-runs', 'users',
  ]),
  editor: lexicalEditor(),
  plugins: [contentPlugin(), lifecyclePlugin(), agentsPlugin({ eventAuthority: 'skill' })],
}

const SKILLS: Record<string, string> = {
  'content-quality-scorer': 'content_entry.created', 'content-reviewer': 'content_entry.submitted', 'content-template-suggester': 'content_type.created',
  'notification-sender': 'content.status_changed', 'revision-summarizer': 'content_revision.requested', 'social-distributor': 'content_entry.published',
}
const WORDS = 'Sourdough needs flour, water and time.\nGood bread at home begins the evening before, when the dough is mixed and left alone. Nobody has to knead for an hour. Time does the work while everybody sleeps.'

let engine: Engine
let organization: string
let owner: string
let writer: string
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  engine = await createEngine({ config, poolMax: 20 })
  const { payload } = engine
  await prepareQueue(engine.databaseUrl)
  organization = String((await payload.create({ collection: 'organizations', data: { name: 'Acme' } as never, overrideAccess: true })).id)
  const user = async (name: string) =>
    String((await payload.create({ collection: 'users', data: { email: `${name}@example.com`, name, organizations: [{ organization, permissions: ['*'], role: 'OWNER' }], password: 'correct horse battery' } as never, overrideAccess: true })).id)
  owner = await user('olga')
  writer = await user('will')
  await inTransaction(payload, { kind: 'system' }, async (req) => {
    await installContentTypes({ organization, req })
    await installSkills({ organization, req })
  })
  worker = await startWorker(payload, { concurrency: 3, graceMs: 500 })
}, 300_000)
afterAll(async () => {
  await worker?.stop()
  await engine?.stop()
})

const asWriter = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction<T>(engine.payload, { kind: 'system' }, work)
const typeOf = async (slug: string) => (await engine.sql<Row>('select id from content_types where organization_id = $1 and slug = $2', [organization, slug]))[0]?.id ?? ''
const rich = (text: string) => ({ root: { children: text.split('\n').map((line) => ({ children: [{ text: line, type: 'text', version: 1 }], type: 'paragraph', version: 1 })), type: 'root', version: 1 } })
const write = (slug: string, data: Record<string, unknown>) =>
  asWriter<Row>(async (req) => (await req.payload.create({ collection: 'content-entries', data: { contentType: await typeOf(slug), createdBy: writer, data, locale: 'en', organization } as never, depth: 0, draft: true, overrideAccess: true, req })) as unknown as Row)
const move = (collection: 'content-entries' | 'content-revisions', id: string, transition: string, data: Record<string, unknown> = {}) =>
  asWriter(async (req) => void (await applyTransition({ collection, data, id, overrideAccess: true, req, transition })))

/** The run that the event of this record made, when it is over. */
const runOf = async (slug: string, record: string): Promise<Run> => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [run] = await engine.sql<Run>(
      `select status, output, summary, writes, error from agent_invocations where skill_slug = $1 and entity_id = $2 and completed_at is not null order by started_at desc limit 1`,
      [slug, record],
    )
    if (run) return run
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`${slug} did not run on ${record}: ${JSON.stringify(await engine.sql('select event_type, status, error from content_events order by created_at desc limit 5'))}`)
}

describe('the built-in content types', () => {
  it('are installed once, protected, and stay as people changed them (B001-014)', async () => {
    await engine.sql(`update content_types set description = 'ours' where slug = 'page'`)
    expect(await asWriter((req) => installContentTypes({ organization, req }))).toBe(0)
    const rows = await engine.sql<Row>('select slug, is_system, description from content_types where organization_id = $1 order by slug', [organization])
    expect(rows.map(({ is_system: isSystem, slug }) => [slug, isSystem])).toEqual(['blog-post', 'case-study', 'landing-page', 'newsletter', 'page', 'social-post'].map((slug) => [slug, true]))
    expect(rows.find(({ slug }) => slug === 'page')?.description).toBe('ours')
  })
})

describe('the skills of content', () => {
  it('are installed with the event that the seeds wire them to', async () => {
    const rows = await engine.sql<{ event_type: string; installed_by: string }>('select installed_by, event_type from content_triggers where organization_id = $1', [organization])
    expect(Object.fromEntries(rows.map(({ event_type: event, installed_by: skill }) => [skill, event]))).toEqual(SKILLS)
  })

  it('score a new piece, review it when it is submitted, sum up what is wanted, and tell who has to know when it moves (B000-087)', async () => {
    const entry = await write('page', { body: rich(`${WORDS}\nThis is the the best bread. Lorem ipsum follows.`), title: 'Bread at home' })
    const scored = await runOf('content-quality-scorer', entry.id)
    expect(scored).toMatchObject({ output: { improvements: expect.arrayContaining([expect.stringContaining('description for search')]), score: expect.any(Number) }, status: 'COMPLETED' })
    const [stored] = await engine.sql<{ metadata: Row; version: string }>('select ai_metadata as metadata, version_number as version from content_entries where id = $1', [entry.id])
    expect(stored).toMatchObject({ metadata: { quality: { score: scored.output.score } }, version: '1' })
    const workflow = await engine.payload.create({ collection: 'content-workflows', data: { isActive: true, isDefault: true, name: 'Default', organization, stages: [{ assignTo: `user:${owner}`, name: 'Editor', order: 0, status: 'IN_REVIEW' }] } as never, overrideAccess: true })
    expect(workflow.id).toBeDefined()
    await move('content-entries', entry.id, 'submit')
    const reviewed = await runOf('content-reviewer', entry.id)
    expect(reviewed.output).toMatchObject({ changedSincePublished: [], recommendation: 'changes' })
    expect((reviewed.output.notes as Row[]).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['doubled', 'placeholder', 'claim']))
    expect((await runOf('notification-sender', entry.id)).output).toMatchObject({ told: [{ title: '"Bread at home" is in review.', user: writer }] })
    expect((await engine.sql<Row>(`select title from notifications where user_id = $1 and data->>'entryId' = $2`, [owner, entry.id])).map(({ title }) => title)).toEqual(['"Bread at home" waits for you at Editor.'])
    const [revision] = await engine.sql<Row>('select id from content_revisions where entry_id = $1', [entry.id])
    await engine.payload.create({ collection: 'comments', data: { authorType: 'USER', content: 'Make the introduction longer.', entry: entry.id, organization } as never, overrideAccess: true })
    await move('content-revisions', revision?.id ?? '', 'requestChanges', { feedback: 'The price is wrong. A picture of the oven is missing. Make the introduction shorter.' })
    expect((await runOf('revision-summarizer', revision?.id ?? '')).output).toMatchObject({
      changes: [{ kind: 'fact', text: 'The price is wrong.' }, { kind: 'missing' }, { kind: 'wording' }, { kind: 'wording' }],
      contradictions: [{ one: expect.stringContaining('introduction'), other: expect.stringContaining('introduction') }],
    })
  }, 120_000)

  it('prepare a draft post per channel of a published piece, each in its own words, and none twice; who edits one is noted (B000-080, B000-086)', async () => {
    await engine.sql('update content_workflows set is_active = false')
    const entry = await write('page', { body: rich(WORDS), title: 'Sourdough for beginners' })
    for (const transition of ['submit', 'approve', 'publish']) await move('content-entries', entry.id, transition)
    const run = await runOf('social-distributor', entry.id)
    const posts = run.output.posts as { channel: string; text: string }[]
    expect(run.status, run.summary).toBe('COMPLETED')
    expect(posts.map(({ channel }) => channel)).toEqual(['linkedin', 'instagram', 'x', 'facebook'])
    expect(new Set(posts.map(({ text }) => text.split('\n')[0])).size).toBe(4)
    expect(posts.find(({ channel }) => channel === 'x')?.text.length).toBeLessThanOrEqual(280)
    const drafts = await engine.sql<Row>(`select e.data, e._status from content_entries e where e.content_type_id = $1 order by e.data->>'channel'`, [await typeOf('social-post')])
    expect(drafts.map(({ _status: status, data }) => [status, (data as Row).channel, (data as Row).source])).toEqual(['facebook', 'instagram', 'linkedin', 'x'].map((channel) => ['draft', channel, entry.id]))
    const aiOf = async () => (await engine.sql<Row>(`select id, ai_generated as "isGenerated", ai_metadata as metadata from content_entries where content_type_id = $1 and data->>'channel' = 'x'`, [await typeOf('social-post')]))[0]
    const post = await aiOf()
    expect(post).toMatchObject({ isGenerated: true, metadata: { editedByHuman: false, invocationId: expect.any(String), skillUsed: 'social-distributor' } })
    const edit = (title: string) => engine.request('PATCH', `/api/content-entries/${post?.id}?draft=true&depth=0`, { as: { collection: 'users', id: owner }, body: { title } })
    const { doc } = (await (await edit('Better words')).json()) as { doc: Row }
    expect(doc.aiMetadata).toMatchObject({ editedByHuman: true, skillUsed: 'social-distributor' })
  }, 120_000)

  it('suggest the nearest templates for a new type, and write a first entry that explains it (B000-086)', async () => {
    const type = await asWriter<Row>(async (req) => (await req.payload.create({
      collection: 'content-types',
      data: { name: 'Recipe', organization, schema: { fields: [{ name: 'title', required: true, type: 'text' }, { name: 'intro', type: 'text' }, { name: 'body', required: true, type: 'richtext' }, { name: 'minutes', type: 'number' }] }, slug: 'recipe' } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })) as unknown as Row)
    const run = await runOf('content-template-suggester', type.id)
    expect(run.output).toMatchObject({ hasDraft: true, templates: [{ likeness: 75, name: 'Page', shared: ['title', 'intro', 'body'] }, { name: 'Blog post' }] })
    expect(await engine.sql('select title from content_entries where content_type_id = $1', [type.id])).toEqual([{ title: 'First entry: Recipe' }])
  }, 120_000)
})

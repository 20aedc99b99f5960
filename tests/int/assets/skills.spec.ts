import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { sharp } from '@/src/media/sharp'
import { modelServer, type ModelRequestBody } from '@/tests/support/modelServer'
import { insert, type Row } from '@/tests/support/fixtures/insert'

import { createAsset } from './createAsset'
import type { Dam } from './openDam'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
// Imported after: the environment is read once.
const { openDam, drawPhoto } = await import('./openDam')

const DAY_MS = 86_400_000
let dam: Dam
let owner: Row

beforeAll(async () => {
  dam = await openDam({ library: { settings: { autoTagging: true }, visibility: 'PUBLIC' } })
  const { createUser } = await import('@/tests/support/fixtures/createUser')
  const { installSkills } = await import('@/plugins/agents/operations/installSkills')
  const { inTransaction } = await import('@/src/db/inTransaction')
  owner = await createUser(dam.engine, { organization: dam.organization, role: 'OWNER' })
  await inTransaction(dam.engine.payload, { kind: 'system' }, (req) => installSkills({ organization: dam.organization.id, req }))
  await dam.engine.sql(`update content_triggers set is_enabled = installed_by in ('asset-recommender', 'delivery-packager', 'license-renewal-reminder')`)
}, 300_000)
afterAll(async () => {
  await dam?.stop()
  await service[Symbol.asyncDispose]()
})

type Run = { output: Record<string, unknown>; status: string; summary: string; writes: Record<string, unknown>[] }
/** The run that an event about this record started, once it is over. */
const runOf = (skill: string, source: string): Promise<Run> =>
  dam.until(`${skill} for ${source}`, async () => {
    const [row] = await dam.engine.sql<Run>(
      `select i.status::text as status, i.output, i.summary, i.writes from agent_invocations i join content_events e on e.id = i.trigger_event_id
        where i.skill_slug = $1 and e.source_id = $2 and i.status::text not in ('PENDING', 'RUNNING', 'QUEUED') order by i.created_at desc limit 1`,
      [skill, source],
    )
    return row
  })
const invoke = async (skill: string, entity: string, input: object): Promise<Run> => {
  const answer = await dam.engine.request('POST', `/api/skills/${skill}/invoke?wait=25000`, { as: owner as never, body: { entityId: entity, entityType: 'assets', input } })
  const { invocation } = (await answer.json()) as { invocation: { id: string } }
  const [row] = await dam.engine.sql<Run>('select status::text as status, output, summary, writes from agent_invocations where id = $1', [invocation.id])
  return row as Run
}
const asset = (data: Record<string, unknown>) => createAsset(dam.engine, { library: dam.library.id, organization: dam.organization.id, ...data })
const read = async (collection: string, id: string) => (await dam.engine.payload.findByID({ collection: collection as 'assets', depth: 0, id, overrideAccess: true })) as unknown as Record<string, unknown>

describe('a new collection', { timeout: 120_000 }, () => {
  it('gets approved assets recommended that fit its words, varied, what ends soon last, and none put in (B000-062)', async () => {
    const fit = await asset({ name: 'Clay bowls on oak', tags: ['bowls', 'autumn'] })
    const copy = await asset({ name: 'Clay bowls on oak again', tags: ['bowls', 'autumn'] })
    await dam.until('both are read', async () => ((await dam.engine.sql('select 1 from assets where id = any($1::uuid[]) and processed_at is null', [[fit.id, copy.id]])).length === 0 ? true : undefined))
    await dam.engine.sql(`update assets set fingerprint = 'f0f0f0f0f0f0f0f0' where id = any($1::uuid[])`, [[fit.id, copy.id]])
    const ending = await asset({ expiresAt: new Date(Date.now() + 10 * DAY_MS).toISOString(), name: 'Autumn bowls, stock', tags: ['bowls', 'autumn', 'table'] })
    const foreign = await insert(dam.engine, 'clients', { name: 'Somebody else', organization: dam.organization.id })
    for (const data of [{ name: 'Autumn bowls, draft', status: 'PENDING' }, { client: foreign.id, name: 'Autumn bowls of others' }, { name: 'Sailing boats', tags: ['sea'] }]) await asset({ tags: ['bowls', 'autumn'], ...data })
    const collection = await insert(dam.engine, 'asset-collections', { collectionType: 'MANUAL', name: 'Autumn bowls', organization: dam.organization.id, slug: 'autumn-bowls' })
    const run = await runOf('asset-recommender', collection.id)
    expect(run.status).toBe('COMPLETED')
    const { recommendations } = await read('asset-collections', collection.id)
    const found = recommendations as { asset: string; reasons: string[] }[]
    expect([[fit.id, ending.id], [copy.id, ending.id]]).toContainEqual(found.map(({ asset: id }) => id))
    expect(found[1]?.reasons).toContainEqual(expect.stringMatching(/^its licence ends on \d{4}-/))
    expect(await dam.engine.sql('select 1 from asset_collection_items where collection_id = $1', [collection.id])).toEqual([])
  })

  it('that fills itself by rules gets none', async () => {
    const collection = await insert(dam.engine, 'asset-collections', { collectionType: 'SMART', name: 'All autumn bowls', organization: dam.organization.id, slug: 'all-bowls', smartRules: { match: 'all', rules: [{ field: 'tags', operator: 'contains', value: 'bowls' }] } })
    expect(await runOf('asset-recommender', collection.id)).toMatchObject({ output: { recommendations: [] }, status: 'COMPLETED' })
  })
})

describe('an ending licence', { timeout: 120_000 }, () => {
  it('is brought to those who answer for the places it is used in, with what could replace it (B000-062, B001-048)', async () => {
    const other = await asset({ name: 'Evening song, ours' })
    const song = await asset({ copyrightHolder: 'Loud Music', createdBy: dam.artist.id, expiresAt: new Date(Date.now() + 20 * DAY_MS).toISOString(), license: 'RIGHTS_MANAGED', licenseDetails: { price: '400 EUR' }, name: 'Evening song', similarAssets: [{ asset: other.id, likeness: 90, name: 'Evening song, ours' }] })
    await dam.engine.sql('update assets set created_by_id = $2 where id = $1', [song.id, dam.artist.id])
    const brief = await insert(dam.engine, 'briefs', { assignee: owner.id, organization: dam.organization.id, title: 'Evening film' })
    await insert(dam.engine, 'deliverables', { assignee: owner.id, brief: brief.id, organization: dam.organization.id, primaryAsset: song.id, status: 'IN_PROGRESS', title: 'Evening film, cut', type: 'VIDEO' })
    const { registryOf } = await import('@/src/plugin/registryOf')
    const schedule = registryOf(dam.engine.payload).schedules.find(({ name }) => name === 'asset-rights')
    const tick = () => schedule?.run({ now: new Date(), payload: dam.engine.payload, signal: new AbortController().signal })
    await tick()
    await tick()
    const run = await runOf('license-renewal-reminder', song.id)
    expect(run).toMatchObject({ output: { places: [{ collection: 'deliverables', isOut: false, title: 'Evening film, cut' }], replacements: [{ asset: other.id }], urgency: 'medium' }, status: 'COMPLETED' })
    const told = await dam.engine.sql<{ message: string; user: string }>(`select user_id as user, message from notifications where title like 'Renew, replace or take out: Evening song, %'`)
    expect(told.map(({ user }) => user).sort()).toEqual([dam.artist.id, owner.id].sort())
    expect(told[0]?.message).toBe('It is used in Evening film, cut. Renew it with Loud Music (last price: 400 EUR), replace it (Evening song, ours may be used) or take it out.')
    expect((await invoke('license-renewal-reminder', song.id, { assetId: song.id })).writes).toEqual([])
  })
})

describe('an approved deliverable', { timeout: 120_000 }, () => {
  it('is packaged once: what may go, what is left out with the reason, what is missing (B000-062, B001-053)', async () => {
    const brief = await insert(dam.engine, 'briefs', { deliverablesRequested: [{ formats: ['png', 'pdf'], title: 'Poster', type: 'IMAGE' }], organization: dam.organization.id, title: 'Posters' })
    const main = await asset({ name: 'Poster final' })
    const deliverable = await insert(dam.engine, 'deliverables', { brief: brief.id, organization: dam.organization.id, primaryAsset: main.id, status: 'IN_PROGRESS', title: 'Poster', type: 'IMAGE' })
    await asset({ deliverable: deliverable.id, license: 'INTERNAL_ONLY', name: 'Poster sketch' })
    await asset({ deliverable: deliverable.id, name: 'Poster, wide', status: 'PENDING' })
    await dam.engine.sql(`update deliverables set status = 'CLIENT_REVIEW', client_review_status = 'APPROVED' where id = $1`, [deliverable.id])
    const approved = await dam.engine.request('PATCH', `/api/deliverables/${deliverable.id}`, { as: owner as never, body: { status: 'APPROVED' } })
    expect(approved.status).toBe(200)
    const run = await runOf('delivery-packager', deliverable.id)
    expect(run).toMatchObject({
      output: { files: [{ asset: main.id, name: 'Poster final' }], left: [{ name: 'Poster sketch', reason: 'it is for internal use only' }, { name: 'Poster, wide', reason: 'it is pending, not approved' }], missing: ['pdf'] },
      status: 'COMPLETED',
    })
    const packages = await dam.engine.sql<{ asset: string; name: string; type: string }>(
      'select c.name, c.collection_type::text as type, i.asset_id as asset from asset_collections c join asset_collection_items i on i.collection_id = c.id where c.slug like $1', [`delivery-${deliverable.id}%`])
    expect(packages).toEqual([{ asset: main.id, name: 'Poster, delivery', type: 'DELIVERABLE' }])
    const again = await dam.engine.request('POST', '/api/skills/delivery-packager/invoke?wait=25000', { as: owner as never, body: { entityId: deliverable.id, entityType: 'deliverables', input: { deliverableId: deliverable.id } } })
    expect(((await again.json()) as { invocation: { summary: string } }).invocation.summary).toBe('"Poster" has its package already.')
  })
})

describe('the asset tagger with a model that sees (B001-044, B000-081)', { timeout: 120_000 }, () => {
  const seen = {
    faces: [{ age: '30-40', boundingBox: { height: 0.2, left: 0.4, top: 0.1, width: 0.1 }, confidence: 0.9, expression: 'smiling' }],
    labels: [{ confidence: 0.95, name: 'Harbour' }, { confidence: 0.2, name: 'submarine' }],
    landmarks: [],
    objects: ['boat', 'crane'],
    sentiment: 'POSITIVE',
    text: 'MS Anna',
  }
  const rendered = async (name: string) => {
    const row = await dam.addAsset(`${name}.png`, await drawPhoto(900, 600, { seed: `#${Buffer.from(name).toString('hex').slice(0, 6)}` }).png().toBuffer(), 'image/png')
    await dam.rendered(row.id)
    return row
  }

  it('shows it a small rendition and keeps labels, text, faces and sentiment; what it is unsure of is no tag', async () => {
    const row = await rendered('vessel')
    service.next({ text: JSON.stringify(seen) })
    const run = await invoke('asset-tagger', row.id, { assetId: row.id })
    expect(run).toMatchObject({ output: { seenBy: 'gpt-4o-mini' }, status: 'COMPLETED' })
    const { aiMetadata, tags } = (await read('assets', row.id)) as { aiMetadata: Record<string, unknown>; tags: string[] }
    expect(tags).toContain('harbour')
    expect(tags).not.toContain('submarine')
    expect(aiMetadata).toMatchObject({ faces: seen.faces, labelScores: seen.labels, objects: ['boat', 'crane'], sentiment: 'POSITIVE', seenBy: 'gpt-4o-mini', text: 'MS Anna' })
    const asked = service.requests[0]?.body as { messages: { content: { image_url?: { url: string } }[] }[] } & ModelRequestBody
    const picture = asked.messages.at(-1)?.content.find(({ image_url: image }) => image)?.image_url?.url ?? ''
    const { exif, format, height = 0, width = 0 } = await sharp(Buffer.from(picture.replace('data:image/jpeg;base64,', ''), 'base64')).metadata()
    expect({ exif, format, isSmall: Math.max(height, width) <= 768 }).toEqual({ exif: undefined, format: 'jpeg', isSmall: true })
  })

  it('tags by name and place when the model cannot see, answers nonsense, or is not to be shown anything', async () => {
    const row = await rendered('Lighthouse-coast')
    for (const answer of [{ status: 400 }, { text: 'a nice picture' }]) {
      service.next(answer)
      const run = await invoke('asset-tagger', row.id, { assetId: row.id })
      expect(run.status).toBe('COMPLETED')
      expect(run.output).not.toHaveProperty('seenBy')
      expect(run.output.tags).toContainEqual({ from: 'file name', tag: 'lighthouse' })
    }
    service.next({ text: JSON.stringify(seen) })
    await dam.engine.sql(`update agent_skills set config = '{"vision": false}' where slug = 'asset-tagger'`)
    expect((await invoke('asset-tagger', row.id, { assetId: row.id })).output).not.toHaveProperty('seenBy')
    expect(service.requests).toEqual([])
  })
})

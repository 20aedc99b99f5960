import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { sharp } from '@/src/media/sharp'
import { type Dam, drawPhoto, openDam } from '@/tests/int/assets/openDam'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

type Run = Row & { output: Row; summary: string; writes: Row[] }

let dam: Dam
let owner: Row

beforeAll(async () => {
  dam = await openDam()
  owner = await createUser(dam.engine, { organization: dam.organization, role: 'OWNER' })
  await inTransaction(dam.engine.payload, { kind: 'system' }, (req) => installSkills({ organization: dam.organization.id, req }))
  await dam.engine.sql('update content_triggers set is_enabled = false')
}, 300_000)
afterAll(() => dam?.stop())

/** A picture that was read: its size, colours and fingerprint are known. */
const addRead = async (name: string, picture: Buffer, more: Record<string, unknown> = {}): Promise<Row> => {
  const { id } = await dam.addAsset(name, picture, 'image/jpeg', more)
  return dam.until(`${name} being read`, async () => {
    const row = await read(id)
    return row.processedAt ? row : undefined
  })
}
const read = async (id: string) => (await dam.engine.payload.findByID({ collection: 'assets', depth: 0, id, overrideAccess: true })) as unknown as Row
const run = async (slug: string, asset: Row): Promise<Run> => {
  const response = await dam.engine.request('POST', `/api/skills/${slug}/invoke?wait=25000`, { as: { collection: 'users', id: owner.id }, body: { entityId: asset.id, entityType: 'assets', input: { assetId: asset.id } } })
  const { invocation } = (await response.json()) as { invocation?: Row }
  const [row] = await dam.engine.sql<Run>('select id, status, error, output, summary, writes from agent_invocations where id = $1', [invocation?.id])
  if (!row) throw new Error(`${slug} was not invoked: ${response.status}`)
  return row
}
const jpeg = (width: number, height: number, options: Parameters<typeof drawPhoto>[2] = {}) => drawPhoto(width, height, options).jpeg({ quality: 90 }).toBuffer()

/** A picture with structure: bars of different heights, that a perceptual hash can tell from others. */
const bars = (seed: number, size: number) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="#fff"/>${Array.from({ length: 8 }, (_, at) => `<rect x="${(at * size) / 8}" y="${(((at * seed) % 5) * size) / 6}" width="${size / 10}" height="${size / 3}" fill="#123"/>`).join('')}</svg>`))

describe('the skills of assets', () => {
  it('asset-tagger tags by name, shape and colours, and by itself only where the library wants it (B001-060)', async () => {
    const asset = await addRead('clay_bowls_on_linen', await jpeg(1600, 900))
    const done = await run('asset-tagger', asset)
    expect(done.status, String(done.error)).toBe('COMPLETED')
    expect((await read(asset.id)).tags).toEqual(expect.arrayContaining(['clay', 'bowl', 'linen', 'landscape']))
    await dam.engine.sql(`update content_triggers set is_enabled = true, debounce_ms = null where installed_by = 'asset-tagger'`)
    const quiet = await addRead('oak_table', await jpeg(900, 1600, { seed: '#774411' }))
    const summary = await dam.until('the answer', async () => (await dam.engine.sql<Run>(`select summary from agent_invocations where entity_id = $1 and status = 'COMPLETED'`, [quiet.id]))[0]?.summary)
    expect(summary).toContain('does not tag by itself')
    expect((await read(quiet.id)).tags).toEqual([])
    await dam.engine.sql('update content_triggers set is_enabled = false')
  }, 120_000)

  it('quality-analyzer prefers a large balanced picture to a small dark one, and says what is weak', async () => {
    const good = await addRead('large', await jpeg(3000, 2000, { at: [0.2, 0.3] }))
    const small = Buffer.from(await drawPhoto(200, 150, { at: [0.9, 0.9], seed: '#010101' }).modulate({ brightness: 0.1 }).jpeg().toBuffer())
    const poor = await addRead('small', small)
    const [best, worst] = [await run('quality-analyzer', good), await run('quality-analyzer', poor)]
    expect(Number(best.output.score)).toBeGreaterThan(Number(worst.output.score) + 20)
    expect(worst.summary).toMatch(/weak: .*200 × 150 pixels/)
    expect((await read(poor.id)).quality).toMatchObject({ score: worst.output.score })
  }, 120_000)

  it('folder-suggester names the folder with its reasons, moves nothing, and leaves placed assets alone (B000-062)', async () => {
    const folder = await insert(dam.engine, 'asset-folders', { library: dam.library.id, name: 'Ceramics', organization: dam.organization.id })
    await insert(dam.engine, 'asset-folders', { library: dam.library.id, name: 'Logos', organization: dam.organization.id })
    const placed = await addRead('ceramics_old', await jpeg(800, 800, { at: [0.1, 0.9] }), { folder: folder.id, tags: ['ceramics'] })
    const loose = await addRead('ceramics_new', await jpeg(820, 800, { at: [0.5, 0.1], seed: '#118833' }), { tags: ['ceramics'] })
    const done = await run('folder-suggester', loose)
    expect(done.output).toMatchObject({ suggestions: [{ folder: folder.id, reasons: expect.arrayContaining([expect.stringContaining('ceramics')]) }] })
    expect(await read(loose.id)).toMatchObject({ folder: null, folderSuggestions: [{ folder: folder.id }] })
    expect(await run('folder-suggester', placed)).toMatchObject({ output: { suggestions: [] }, writes: [] })
  }, 120_000)

  it('similarity-detector finds a picture that was saved again, and nothing like a picture of its own (B000-062)', async () => {
    const first = await addRead('bars', await bars(7, 1200).jpeg().toBuffer())
    const again = await addRead('bars_small', await bars(7, 1200).resize(600).jpeg({ quality: 60 }).toBuffer())
    const done = await run('similarity-detector', again)
    expect((done.output.similar as Row[])[0]).toMatchObject({ asset: first.id, name: 'bars' })
    expect(await read(again.id)).toMatchObject({ similarAssets: expect.arrayContaining([expect.objectContaining({ asset: first.id })]) })
    const other = await addRead('others', await bars(3, 900).rotate(90).negate().jpeg().toBuffer())
    expect(await run('similarity-detector', other)).toMatchObject({ output: { similar: [] }, summary: 'Nothing here looks like "others".' })
  }, 120_000)
})

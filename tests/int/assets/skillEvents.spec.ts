import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'
import { sharp } from '@/src/media/sharp'
import { insert, type Row } from '@/tests/support/fixtures/insert'

import { type Dam, openDam } from './openDam'

let dam: Dam
let folder: Row

beforeAll(async () => {
  dam = await openDam({ library: { settings: { autoTagging: true } } })
  folder = await insert(dam.engine, 'asset-folders', { library: dam.library.id, name: 'Harbour', organization: dam.organization.id })
  await inTransaction(dam.engine.payload, { kind: 'system' }, (req) => installSkills({ organization: dam.organization.id, req }))
}, 300_000)
afterAll(() => dam?.stop())

/** Bars of different heights: a structure that a perceptual hash knows again. */
const bars = (side: number) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="#1144aa"/>${Array.from({ length: 8 }, (_, at) => `<rect x="${(at * side) / 8}" y="${(((at * 7) % 5) * side) / 6}" width="${side / 10}" height="${side / 3}" fill="#fff"/>`).join('')}</svg>`)).jpeg()

const upload = async (name: string, bytes: Buffer, more: Record<string, unknown> = {}): Promise<string> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  form.set('_payload', JSON.stringify({ library: dam.library.id, ...more }))
  const response = await dam.engine.request('POST', '/api/assets/upload', { as: dam.artist, body: form })
  const { asset } = (await response.json()) as { asset: { id: string } }
  return asset.id
}
const read = async (id: string) => (await dam.engine.payload.findByID({ collection: 'assets', depth: 0, id, overrideAccess: true })) as unknown as Record<string, unknown>

/** Skills that ran for events about the asset, each with the event; all of them done. */
const ranFor = async (asset: string): Promise<string[]> =>
  (await dam.engine.sql<{ ran: string }>(
    `select distinct i.skill_slug || ' on ' || e.event_type as ran from agent_invocations i join content_events e on e.id = i.trigger_event_id
      where e.source_id = $1 and i.status = 'COMPLETED' order by 1`,
    [asset],
  )).map(({ ran }) => ran)

describe('an upload, with the triggers as they are installed', { timeout: 180_000 }, () => {
  it('is tagged, judged, given a folder to choose and compared, by events alone (B000-062, B001-060)', async () => {
    const first = await upload('harbour_crane.jpg', await bars(1200).toBuffer(), { folder: folder.id })
    await dam.until('the first is read', async () => ((await read(first)).processedAt ? true : undefined))
    const second = await upload('harbour_crane_web.jpg', await bars(700).toBuffer())
    const done = await dam.until('what four skills found', async () => {
      const asset = await read(second)
      return asset.aiMetadata && asset.quality && asset.folderSuggestions && asset.similarAssets ? asset : undefined
    }, 120)
    expect(done).toMatchObject({
      aiMetadata: { labels: expect.arrayContaining(['harbour', 'crane']), taggedBy: 'asset-tagger' },
      folder: null,
      folderSuggestions: [{ folder: folder.id, reasons: expect.arrayContaining([expect.stringMatching(/called "Harbour"/)]) }],
      quality: { score: expect.any(Number) },
      similarAssets: [{ asset: first, name: 'harbour_crane' }],
      tags: expect.arrayContaining(['harbour', 'crane', 'square']),
    })
    const ran = await dam.until('the runs to be over', async () => {
      const all = await ranFor(second)
      return all.length >= 5 ? all : undefined
    })
    expect(ran).toEqual(['asset-tagger on asset.uploaded', 'folder-suggester on asset.uploaded', 'quality-analyzer on asset.processed', 'quality-analyzer on asset.uploaded', 'similarity-detector on asset.processed'])
    // Judged once: the second event found that nothing was read since.
    expect(await dam.engine.sql(`select 1 from agent_invocations where entity_id = $1 and skill_slug = 'quality-analyzer' and jsonb_array_length(writes) > 0`, [second])).toHaveLength(1)
    expect((await read(first)).folderSuggestions ?? null).toBeNull()
  })
})

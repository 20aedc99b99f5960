import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sharp } from '@/src/media/sharp'
import { answerHotRoute } from '@/src/server/answerHotRoute'

import { type Dam, drawPhoto, hasFfmpeg, openDam } from './openDam'

const ONLY_PREVIEW = { renditions: Object.fromEntries(['LOW_RES', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_SMALL', 'WATERMARKED', 'WEB_OPTIMIZED'].map((type) => [type, false])) }

let dam: Dam
beforeAll(async () => {
  dam = await openDam({ library: { settings: ONLY_PREVIEW } })
}, 240_000)
afterAll(() => dam?.stop())

const get = (url: string) => answerHotRoute({ payload: dam.engine.payload, request: new Request(new URL(url, 'http://localhost')) }) as Promise<Response>
const addressOf = async (asset: string, spec: string) => ((await (await dam.engine.request('POST', `/api/assets/${asset}/address`, { as: dam.artist, body: { spec } })).json()) as { url: string }).url
const idle = () => dam.until('no rendition is under way', async () => ((await dam.engine.sql(`select 1 from graphile_worker.jobs where task_identifier = 'render-asset'`)).length === 0 ? true : undefined), 150)

describe('equal work', { timeout: 240_000 }, () => {
  it('is done once for a hundred assets of the same content', async () => {
    const same = await drawPhoto(900, 700, { seed: '#335511' }).jpeg().toBuffer()
    const assets = []
    for (let ten = 0; ten < 10; ten += 1) assets.push(...(await Promise.all(Array.from({ length: 10 }, (_, at) => dam.addAsset(`same-${ten}${at}.jpg`, same, 'image/jpeg')))))
    await idle()
    const rows = await dam.engine.sql<{ file: string; n: number; status: string }>(
      `select file_id as file, status::text as status, count(*)::int as n from asset_renditions where asset_id = any($1::uuid[]) group by 1, 2`, [assets.map(({ id }) => id)])
    expect(rows).toEqual([{ file: expect.any(String), n: 100, status: 'COMPLETED' }])
    // Whoever stores a rendition that is there already moves its time of change; a new row reads the clock twice.
    const [file] = await dam.engine.sql<{ again: boolean; purpose: string }>(`select updated_at > created_at + interval '5 ms' as again, purpose::text as purpose from files where id = $1`, [rows[0]?.file])
    expect(file).toEqual({ again: false, purpose: 'RENDITION' })
  })

  it('is done once for a hundred equal requests at once; of different ones only so many may wait', async () => {
    const asset = await dam.addAsset('asked.png', await drawPhoto(1600, 1200, { seed: '#113355' }).png().toBuffer(), 'image/png')
    await dam.rendered(asset.id)
    const url = await addressOf(asset.id, 'w_300,f_webp')
    const equal = await Promise.all(Array.from({ length: 100 }, () => get(url)))
    expect(new Set(equal.map(({ status }) => status))).toEqual(new Set([200]))
    const made = await dam.engine.sql<{ again: boolean }>(`select updated_at > created_at + interval '5 ms' as again from files where purpose = 'TRANSFORM'`)
    expect(made).toEqual([{ again: false }])
    const urls = await Promise.all(Array.from({ length: 60 }, (_, at) => addressOf(asset.id, `w_${310 + at},f_webp`)))
    const answers = await Promise.all(urls.map(get))
    const busy = answers.filter(({ status }) => status === 503)
    expect(busy.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200).length).toBe(60 - busy.length)
    expect(await busy[0]?.json()).toMatchObject({ errors: [{ data: { code: 'RENDITION_TRANSFORMS_BUSY' } }] })
    expect((await get(urls[answers.indexOf(busy[0] as Response)] ?? '')).status).toBe(200)
  })
})

describe('animations', { timeout: 120_000 }, () => {
  it('in WebP keep moving too', async () => {
    const frames = await Promise.all(['#f00', '#0f0', '#00f', '#ff0'].map((background) => sharp({ create: { background, channels: 3, height: 120, width: 160 } }).png().toBuffer()))
    const webp = await sharp(frames, { join: { animated: true } }).webp({ delay: [90, 90, 180, 90], loop: 0 }).toBuffer()
    const { PREVIEW } = await dam.rendered((await dam.addAsset('wave.webp', webp, 'image/webp')).id)
    const { storage } = await import('@/src/files/storage')
    const { stream } = await storage().get(PREVIEW?.filename ?? '')
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const { delay, pages } = await sharp(Buffer.concat(parts), { animated: true }).metadata()
    expect({ delay, pages }).toEqual({ delay: [90, 90, 180, 90], pages: 4 })
  })
})

describe('a worker', { timeout: 240_000 }, () => {
  it('holds no huge picture in memory: 20,000 × 12,000 pixels (720 MB decoded) cost it less than a third of that', async () => {
    const huge = await sharp({ create: { background: '#446688', channels: 3, height: 12_000, width: 20_000 } }).png({ compressionLevel: 1 }).toBuffer()
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
    try {
      const { PREVIEW } = await dam.rendered((await dam.addAsset('huge.png', huge, 'image/png')).id)
      expect(PREVIEW).toMatchObject({ height: 960, status: 'COMPLETED', width: 1600 })
    } finally {
      clearInterval(watch)
    }
    expect(Math.round((most - before) / 2 ** 20), 'MiB').toBeLessThan(240)
  })

  it('without ffmpeg says so of films, makes everything else, and makes the films when it is there', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'film-'))
    const target = path.join(folder, 'film.mp4')
    const film = hasFfmpeg && spawnSync('ffmpeg', ['-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc=duration=2:size=320x180:rate=12', '-pix_fmt', 'yuv420p', target]).status === 0 ? readFileSync(target) : Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypisom'), 0, 0, 2, 0, ...Buffer.from('isomiso2')])
    const where = process.env.PATH
    process.env.PATH = folder
    try {
      const asset = await dam.addAsset('film.mp4', film, 'video/mp4', { assetType: 'VIDEO_RAW' })
      const picture = await dam.addAsset('beside.png', await drawPhoto(400, 300, { seed: '#553311' }).png().toBuffer(), 'image/png')
      expect((await dam.rendered(asset.id)).PREVIEW_VIDEO).toMatchObject({ error: expect.stringContaining('ffmpeg is not installed'), status: 'FAILED' })
      expect((await dam.rendered(picture.id)).PREVIEW).toMatchObject({ status: 'COMPLETED' })
      process.env.PATH = where
      const again = await dam.engine.request('POST', `/api/assets/${asset.id}/renditions`, { as: dam.artist, body: {} })
      expect(again.status).toBe(202)
      if (hasFfmpeg) expect((await dam.rendered(asset.id)).PREVIEW_VIDEO).toMatchObject({ duration: 2, error: null, status: 'COMPLETED' })
    } finally {
      process.env.PATH = where
      rmSync(folder, { force: true, recursive: true })
    }
  })
})

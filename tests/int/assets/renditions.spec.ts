import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { storage } from '@/src/files/storage'
import { sharp } from '@/src/media/sharp'
import { answerHotRoute } from '@/src/server/answerHotRoute'
import { insert } from '@/tests/support/fixtures/insert'

import { drawPhoto, hasFfmpeg, openDam, type Dam } from './openDam'

let dam: Dam
beforeAll(async () => {
  dam = await openDam()
}, 240_000)
afterAll(() => dam?.stop())

const bytesOf = async (filename: null | string): Promise<Buffer> => {
  const { stream } = await storage().get(String(filename))
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
const get = (url: string, accept = '*/*') => answerHotRoute({ payload: dam.engine.payload, request: new Request(new URL(url, 'http://localhost'), { headers: { accept } }) }) as Promise<Response>
const addressOf = async (asset: string, spec: string, expiresInSeconds = 600) => {
  const response = await dam.engine.request('POST', `/api/assets/${asset}/address`, { as: dam.artist, body: { expiresInSeconds, spec } })
  return { body: (await response.json()) as { url: string }, status: response.status }
}
const renderJobs = () => dam.engine.sql<{ error: null | string; key: string }>(`select key, last_error as error from graphile_worker.jobs where task_identifier = 'render-asset'`)
const STILLS = ['LOW_RES', 'PREVIEW', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_SMALL', 'WATERMARKED', 'WEB_OPTIMIZED']

describe('renditions', { timeout: 120_000 }, () => {
  it('of a picture are the nine still ones, upright, in sRGB, without GPS (B001-051, B001-052)', async () => {
    const photo = await drawPhoto(2400, 1600, { at: [0.85, 0.5] })
      .withExif({ IFD0: { Copyright: 'Elm' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const asset = await dam.addAsset('disc.jpg', photo, 'image/jpeg')
    expect(Object.values(await dam.renditions(asset.id)).every(({ status }) => status === 'PENDING' || status === 'PROCESSING' || status === 'COMPLETED')).toBe(true)
    const made = await dam.rendered(asset.id)
    expect(Object.keys(made).sort()).toEqual(STILLS)
    expect(Object.values(made).filter(({ status }) => status !== 'COMPLETED')).toEqual([])
    // Orientation 6 turns it by 90 degrees: it stands.
    expect(made.THUMBNAIL_SMALL).toMatchObject({ format: 'webp', height: 150, width: 100 })
    expect(made.THUMBNAIL_MEDIUM).toMatchObject({ height: 300 })
    expect(made.THUMBNAIL_LARGE).toMatchObject({ height: 600 })
    expect(made.SOCIAL_SQUARE).toMatchObject({ height: 1080, width: 1080 })
    expect(made.SOCIAL_STORY).toMatchObject({ height: 1920, width: 1080 })
    expect(made.WEB_OPTIMIZED?.variants.map((name) => name.split('.').at(-1))).toEqual(['avif', 'jpg'])
    for (const { filename, variants } of Object.values(made)) {
      for (const name of [filename, ...variants]) {
        const { exif, orientation, space } = await sharp(await bytesOf(name)).metadata()
        expect({ exif, orientation, space }).toEqual({ exif: undefined, orientation: undefined, space: 'srgb' })
      }
    }
    // The disc is the salient part: it lies in the square although a centred crop would cut it off.
    const { data, info } = await sharp(await bytesOf(made.SOCIAL_SQUARE?.filename ?? null)).raw().toBuffer({ resolveWithObject: true })
    let red = 0
    for (let at = 0; at < data.length; at += info.channels) if ((data[at] ?? 0) > 220 && (data[at + 2] ?? 0) < 60) red += 1
    expect(red / (1080 * 1080)).toBeGreaterThan(0.03)
    const [plain, marked] = [await sharp(await bytesOf(made.PREVIEW?.filename ?? null)).stats(), await sharp(await bytesOf(made.WATERMARKED?.filename ?? null)).stats()]
    expect(marked.entropy).not.toBeCloseTo(plain.entropy, 1)
  })

  it('keep an embedded profile right: a wide-gamut red becomes the sRGB red', async () => {
    const wide = await sharp({ create: { background: '#ff0000', channels: 3, height: 400, width: 400 } }).withIccProfile('p3').png().toBuffer()
    const made = await dam.rendered((await dam.addAsset('red.png', wide, 'image/png')).id)
    const { channels } = await sharp(await bytesOf(made.PREVIEW?.filename ?? null)).stats()
    expect(channels[0]?.mean).toBeGreaterThan(240)
    expect(channels[1]?.mean).toBeLessThan(20)
  })

  it('are made once for equal content, however often it is asked for, and a metadata edit makes none', async () => {
    const same = await drawPhoto(900, 700, { seed: '#335511' }).jpeg().toBuffer()
    const assets = await Promise.all(Array.from({ length: 10 }, (_, index) => dam.addAsset(`same-${index}.jpg`, same, 'image/jpeg')))
    const made = []
    for (const { id } of assets) made.push(await dam.rendered(id))
    expect(new Set(made.map(({ PREVIEW }) => PREVIEW?.filename)).size).toBe(1)
    // A job that had to queue for a turn comes back seconds later and finds its renditions made by another of the ten.
    await dam.until('the jobs that gave way are done', async () => ((await renderJobs()).length === 0 ? true : undefined))
    const written = await dam.engine.sql<{ updated: string }>(`select updated_at::text as updated from files where filename = $1`, [made[0]?.PREVIEW?.filename])
    await dam.engine.request('PATCH', `/api/assets/${assets[0]?.id}`, { as: dam.artist, body: { description: 'Another word', tags: ['green'] } })
    for (let time = 0; time < 10; time += 1) {
      const response = await dam.engine.request('POST', `/api/assets/${assets[1]?.id}/renditions`, { as: dam.artist, body: {} })
      expect((await response.json()) as object).toMatchObject({ changed: 0 })
    }
    expect(await renderJobs()).toEqual([])
    expect(await dam.engine.sql(`select updated_at::text as updated from files where filename = $1`, [made[0]?.PREVIEW?.filename])).toEqual(written)
  })

  it('say why they failed, and are made again on request', async () => {
    const unknown = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic'), Buffer.alloc(600)])
    const asset = await dam.addAsset('phone.heic', unknown, 'image/heic')
    const failed = await dam.rendered(asset.id)
    expect(failed.PREVIEW).toMatchObject({ error: expect.stringMatching(/\w{4,}/), filename: null, status: 'FAILED' })
    const again = await dam.engine.request('POST', `/api/assets/${asset.id}/renditions`, { as: dam.artist, body: {} })
    expect({ body: (await again.json()) as object, status: again.status }).toMatchObject({ body: { changed: 9 }, status: 202 })
    await dam.rendered(asset.id)
  })

  it('keep animations moving', async () => {
    const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((background) => sharp({ create: { background, channels: 3, height: 200, width: 320 } }).png().toBuffer()))
    const gif = await sharp(frames, { join: { animated: true } }).gif({ delay: [100, 200, 300] }).toBuffer()
    const made = await dam.rendered((await dam.addAsset('wave.gif', gif, 'image/gif')).id)
    const { delay, pages } = await sharp(await bytesOf(made.PREVIEW?.filename ?? null), { animated: true }).metadata()
    expect({ delay, pages, size: [made.PREVIEW?.width, made.PREVIEW?.height] }).toEqual({ delay: [100, 200, 300], pages: 3, size: [320, 200] })
    expect((await sharp(await bytesOf(made.THUMBNAIL_SMALL?.filename ?? null)).metadata()).pages ?? 1).toBe(1)
  })

  it('follow the presets of the library', async () => {
    const library = await insert(dam.engine, 'asset-libraries', { name: 'Small', organization: dam.organization.id, settings: { renditions: { LOW_RES: false, PREVIEW: { formats: ['jpeg'], width: 320 } } }, slug: 'small' })
    const made = await dam.rendered((await dam.addAsset('p.png', await drawPhoto(1000, 500).png().toBuffer(), 'image/png', { library: library.id })).id)
    expect(made.PREVIEW).toMatchObject({ format: 'jpg', width: 320 })
    expect(made.LOW_RES).toBeUndefined()
  })

  it('of a PDF are its first page', async () => {
    const text = 'BT /F1 48 Tf 60 700 Td (Hello page) Tj ET'
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>', `<</Length ${text.length}>>stream\n${text}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
    const pdf = Buffer.from(`%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>`)
    const made = await dam.rendered((await dam.addAsset('page.pdf', pdf, 'application/pdf', { assetType: 'DOC_REPORT' })).id)
    expect(made.PREVIEW).toMatchObject({ error: null, height: 1600, status: 'COMPLETED' })
    expect((await sharp(await bytesOf(made.PREVIEW?.filename ?? null)).stats()).channels[0]?.min).toBeLessThan(80)
  })

  it('of a film are a preview of ten seconds and stills, or say that ffmpeg is missing', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'film-'))
    const target = path.join(folder, 'film.mp4')
    const film = hasFfmpeg && spawnSync('ffmpeg', ['-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc=duration=12:size=640x360:rate=12', '-pix_fmt', 'yuv420p', target]).status === 0 ? readFileSync(target) : Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypisom'), 0, 0, 2, 0, ...Buffer.from('isomiso2')])
    rmSync(folder, { force: true, recursive: true })
    const made = await dam.rendered((await dam.addAsset('film.mp4', film, 'video/mp4', { assetType: 'VIDEO_RAW' })).id)
    if (hasFfmpeg) {
      expect(made.PREVIEW_VIDEO).toMatchObject({ duration: 10, format: 'mp4', height: 360, poster: expect.stringContaining('-poster.jpg'), status: 'COMPLETED', width: 640 })
      expect(made.THUMBNAIL_MEDIUM).toMatchObject({ status: 'COMPLETED', width: 300 })
    } else expect(made.PREVIEW_VIDEO).toMatchObject({ error: expect.stringContaining('ffmpeg is not installed'), status: 'FAILED' })
  })
})

describe('a rendition', { timeout: 120_000 }, () => {
  it('is read by whoever may read its asset, and by nobody else', async () => {
    const asset = await dam.addAsset('read.png', await drawPhoto(400, 300).png().toBuffer(), 'image/png')
    await dam.rendered(asset.id)
    const { createUser } = await import('@/tests/support/fixtures/createUser')
    const { createOrganization } = await import('@/tests/support/fixtures/createOrganization')
    const stranger = await createUser(dam.engine, { organization: await createOrganization(dam.engine), role: 'OWNER' })
    const ask = (as?: typeof stranger, accept = 'image/*') => dam.engine.request('GET', `/api/assets/${asset.id}/renditions/WEB_OPTIMIZED`, { as, headers: { accept } })
    const response = await ask(dam.artist)
    expect({ etag: response.headers.get('etag'), status: response.status, type: response.headers.get('content-type') }).toMatchObject({ etag: expect.stringContaining('r-'), status: 200, type: 'image/webp' })
    expect((await ask(dam.artist, 'image/avif,image/webp')).headers.get('content-type')).toBe('image/avif')
    expect((await ask(stranger)).status).toBe(404)
    expect((await ask()).status).toBe(401)
  })

  it('opens at a signed address until it expires, for no other asset and no other size', async () => {
    const asset = await dam.addAsset('signed.png', await drawPhoto(800, 600, { seed: '#772255' }).png().toBuffer(), 'image/png')
    await dam.rendered(asset.id)
    const { url } = (await addressOf(asset.id, 'w_200,h_200,fit_cover,f_jpeg,q_70')).body
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(url)))
    const hashes = await Promise.all(answers.map(async (answer) => createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex')))
    expect(new Set([...hashes, ...answers.map(({ status }) => String(status))]).size).toBe(2)
    expect(await sharp(Buffer.from(await (await get(url)).arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', height: 200, width: 200 })
    expect((await get(url.replace('w_200', 'w_201'))).status).toBe(403)
    const old = (await addressOf(asset.id, 'PREVIEW', 1)).body.url
    const [, , , expires = ''] = old.split('/')
    expect((await get(old.replace(expires, String(Number(expires) + 9999)))).status).toBe(403)
    await dam.until('the address expires', async () => ((await get(old)).status === 410 ? true : undefined), 10)
    expect((await addressOf(asset.id, 'w_9000')).status).toBe(400)
  })

  it('of an asset whose licence has ended is handed to nobody', async () => {
    const asset = await dam.addAsset('licensed.png', await drawPhoto(500, 400).png().toBuffer(), 'image/png')
    await dam.rendered(asset.id)
    const { url } = (await addressOf(asset.id, 'PREVIEW')).body
    expect((await get(url)).status).toBe(200)
    await dam.engine.payload.update({ collection: 'assets' as 'users', data: { expiresAt: new Date(Date.now() - 1000).toISOString() } as never, id: asset.id, overrideAccess: true })
    expect((await get(url)).status).toBe(410)
    expect((await dam.engine.request('GET', `/api/assets/${asset.id}/renditions/PREVIEW`, { as: dam.artist })).status).toBe(410)
  })
})

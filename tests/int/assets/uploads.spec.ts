import { deflateSync } from 'node:zlib'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { fontBytes } from './fontBytes'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yazl from 'yazl'

import { storage } from '@/src/files/storage'
import { sharp } from '@/src/media/sharp'
import { startWeb } from '@/src/server/startWeb'
import { insert, type Row } from '@/tests/support/fixtures/insert'
import { tokenFor } from '@/tests/support/tokenFor'

import { drawPhoto, hasFfmpeg, openDam, type Dam } from './openDam'

/** What is tested here does not need ten renditions of each file. */
const FEW = { renditions: Object.fromEntries(['LOW_RES', 'PREVIEW', 'PREVIEW_VIDEO', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'WATERMARKED', 'WEB_OPTIMIZED'].map((type) => [type, false])) }

let dam: Dam
beforeAll(async () => {
  dam = await openDam({ library: { settings: FEW } })
}, 240_000)
afterAll(() => dam?.stop())

type Answer = { asset: { id: string; name: string; status: string }; errors?: { data: { asset?: string; code: string; reason?: string } }[]; nearDuplicates: { distance: number; name: string }[] }
const upload = async (name: string, bytes: Buffer | string, more: Record<string, unknown> = {}) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(Buffer.from(bytes))], name))
  form.set('_payload', JSON.stringify({ library: dam.library.id, ...more }))
  const response = await dam.engine.request('POST', '/api/assets/upload', { as: dam.artist, body: form })
  const body = (await response.json()) as Answer
  return { ...body, code: body.errors?.[0]?.data.code, reason: body.errors?.[0]?.data.reason, status: response.status }
}
const read = (id: string) => dam.until(`reading ${id}`, async () => {
  const asset = (await dam.engine.payload.findByID({ collection: 'assets' as 'users', depth: 0, id, overrideAccess: true })) as unknown as Row & { colorNames: string[]; fingerprint: string; metadata: Record<string, unknown>; quarantineReason?: string }
  return asset.processedAt || asset.quarantineReason ? asset : undefined
})
const zip = async (entries: Record<string, Buffer | string>): Promise<Buffer> => {
  const file = new yazl.ZipFile()
  for (const [name, bytes] of Object.entries(entries)) file.addBuffer(Buffer.from(bytes), name)
  file.end()
  const parts: Buffer[] = []
  for await (const part of file.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
/** The sum of PNG's chunks; Node's own came after 20.9. */
const crc32 = (bytes: Buffer): number => {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
/** A PNG that says it is large and holds next to nothing. */
const bomb = (width: number, height: number): Buffer => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(200_000))), chunk('IEND', Buffer.alloc(0))])
}

describe('an upload', { timeout: 120_000 }, () => {
  it('is held to its library by its content, not its name, and gets name, folder and metadata of its place (B001-041, B001-042, B001-060)', async () => {
    const client = await insert(dam.engine, 'clients', { name: 'Halden', organization: dam.organization.id, slug: 'halden' })
    const settings = { ...FEW, allowedFileTypes: ['image/*'], maxFileSize: 200_000, namingConvention: '{client}_{project}_{date}_{name}', requireApproval: false }
    const library = await insert(dam.engine, 'asset-libraries', { client: client.id, libraryType: 'PROJECT', name: 'Autumn Film', organization: dam.organization.id, settings, slug: 'halden' })
    const folder = await insert(dam.engine, 'asset-folders', { defaultMetadata: { license: 'OWNED', season: 'autumn', tags: ['halden'] }, library: library.id, name: 'Shoots', organization: dam.organization.id, path: '/shoots', slug: 'shoots' })
    const photo = await drawPhoto(320, 200, { seed: '#114477' }).jpeg().toBuffer()
    const done = await upload('Clay Bowls.jpg', photo, { folder: folder.id, library: library.id, relativePath: 'day one/raw', tags: ['bowl'] })
    expect(done).toMatchObject({ asset: { name: expect.stringMatching(/^halden_autumn-film_\d{8}_clay-bowls$/), status: 'APPROVED' }, status: 201 })
    const asset = await read(done.asset.id)
    expect(asset).toMatchObject({ client: client.id, createdBy: dam.artist.id, license: 'OWNED', tags: ['bowl', 'halden'] })
    expect(asset.metadata).toMatchObject({ height: 200, season: 'autumn', width: 320 })
    const [place] = await dam.engine.sql<{ name: string; parent: string }>('select f.name, p.name as parent from asset_folders f join asset_folders p on p.id = f.parent_id where f.id = $1', [asset.folder])
    expect(place).toEqual({ name: 'raw', parent: 'day one' })
    const drop = await Promise.all(['#101010', '#404040', '#808080', '#c0c0c0'].map(async (seed, at) => upload(`drop-${at}.png`, await drawPhoto(80, 60, { seed }).png().toBuffer(), { allowDuplicate: true, library: library.id, relativePath: 'drop/all' })))
    expect(drop.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(await dam.engine.sql(`select count(*)::int as folders from asset_folders where library_id = $1 and name in ('drop', 'all')`, [library.id])).toEqual([{ folders: 2 }])
    expect(await upload('notes.jpg', 'only words', { library: library.id })).toMatchObject({ reason: expect.stringContaining('its name says .jpg'), status: 422 })
    expect(await upload('notes.txt', 'only words', { library: library.id })).toMatchObject({ reason: expect.stringContaining('takes image/*'), status: 422 })
    expect(await upload('large.png', await sharp({ create: { background: '#000', channels: 3, height: 400, noise: { mean: 100, sigma: 60, type: 'gaussian' }, width: 400 } }).png().toBuffer(), { library: library.id })).toMatchObject({ reason: expect.stringContaining('0.19 MB this library takes'), status: 422 })
    const strict = await upload('waits.png', await drawPhoto(90, 60, { seed: '#909' }).png().toBuffer())
    expect(strict.asset.status).toBe('PENDING')
  })

  it('of the same content is found before it is stored, a like picture is offered', async () => {
    const patches = Buffer.from(Array.from({ length: 108 }, (_, at) => ((at % 12) * 37 + Math.floor(at / 12) * 91 + at * 17) % 256))
    const photo = await sharp(patches, { raw: { channels: 1, height: 9, width: 12 } }).resize(640, 480).jpeg({ quality: 92 }).toBuffer()
    const first = await upload('green.jpg', photo)
    const files = await dam.engine.sql('select 1 from files')
    const again = await upload('copy.jpg', photo)
    expect(again).toMatchObject({ code: 'ASSET_UPLOAD_DUPLICATE', status: 409 })
    expect(again.errors?.[0]?.data.asset).toBe(first.asset.id)
    const twice = await drawPhoto(70, 50, { seed: '#123123' }).png().toBuffer()
    const atOnce = await Promise.all([1, 2, 3].map((at) => upload(`once-${at}.png`, twice)))
    expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    await read(first.asset.id)
    expect((await dam.engine.sql(`select 1 from files where purpose = 'ORIGINAL'`)).length).toBeLessThanOrEqual(files.length)
    const like = await upload('smaller.webp', await sharp(photo).resize(300).modulate({ brightness: 1.05 }).webp({ quality: 60 }).toBuffer())
    expect({ near: like.nearDuplicates[0]?.name, status: like.status }).toEqual({ near: 'green', status: 201 })
  })

  it('of a hostile file is refused with the reason', async () => {
    const [photo, gif] = [await drawPhoto(100, 80, { seed: '#123' }).jpeg().toBuffer(), await drawPhoto(50, 50).gif().toBuffer()]
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`
    const archive = await zip({ 'a.txt': 'x' })
    const hostile: [string, Buffer | string, RegExp][] = [
      ['empty.png', '', /empty/],
      ['wide.png', bomb(30_000, 30_000), /30000 × 30000/],
      ['bomb.png', bomb(20_000, 20_000), /400|more than/],
      ['cut.jpg', photo.subarray(0, photo.length - 400), /broken|premature/i],
      ['cut.png', (await drawPhoto(400, 300).png().toBuffer()).subarray(0, 3000), /broken|read/],
      ['page.html', '<html><script>1</script></html>', /web pages/],
      ['photo.png', '<!doctype html><html></html>', /web pages/],
      ['tool.exe', 'MZ', /program/],
      ['run.txt', '#!/bin/sh\nrm -rf /', /program/],
      ['report.pdf', photo, /its name says .pdf/],
      ['both.gif', Buffer.concat([gif, Buffer.from('<script>alert(1)</script>')]), /script inside/],
      ['jar.jpg', Buffer.concat([photo, archive]), /archive at once/],
      ['shell.jpg', Buffer.concat([photo, Buffer.from('<?php system($_GET[0]);')]), /script inside/],
      ['s1.svg', svg('<script>1</script>'), /script/],
      ['s2.svg', svg('<rect onload="x()"/>'), /event handler/],
      ['s3.svg', svg('<a xlink:href="java&#115;cript:x()"/>'), /script address/],
      ['s4.svg', svg('<image href="http://example.com/x.png"/>'), /outside/],
      ['s5.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /entities|its name says/],
      ['zip.zip', await zip({ 'zeros.bin': Buffer.alloc(60_000_000) }), /times its size/],
    ]
    const answers = []
    for (const [name, bytes] of hostile) answers.push([name, await upload(name, bytes)] as const)
    expect(answers.filter(([, { status }]) => status !== 422).map(([name, { status }]) => `${name}: ${status}`)).toEqual([])
    for (const [index, [name, { reason }]] of answers.entries()) expect(`${name}: ${reason}`).toMatch(hostile[index]?.[2] ?? /never/)
    const form = new FormData()
    form.set('file', new File(['<html><script>1</script></html>'], 'a.png', { type: 'image/png' }))
    expect((await dam.engine.request('POST', '/api/files', { as: dam.artist, body: form })).status).toBe(422)
  })

  it('that turns out to be broken later is quarantined: not rendered, not opened', async () => {
    const whole = await drawPhoto(500, 400, { seed: '#654321' }).png().toBuffer()
    const asset = await dam.addAsset('broken.png', whole.subarray(0, 4000), 'image/png')
    const quarantined = await read(asset.id)
    expect(quarantined).toMatchObject({ quarantineReason: expect.stringMatching(/\w{4}/), status: 'REJECTED' })
    const [file] = await dam.engine.sql<{ filename: string }>('select filename from files where id = $1', [asset.file])
    expect((await dam.engine.request('GET', `/api/files/file/${file?.filename}`, { as: dam.artist })).status).toBe(403)
    expect((await dam.engine.request('GET', `/api/assets/${asset.id}/renditions/PREVIEW`, { as: dam.artist })).status).toBe(410)
  })

  it('is never public: its address asks who you are, and what a browser would run is only saved', async () => {
    const { asset } = await upload('drawn.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#06c"/></svg>')
    const [file] = await dam.engine.sql<{ filename: string }>('select f.filename from assets a join files f on f.id = a.file_id where a.id = $1', [asset.id])
    expect((await dam.engine.request('GET', `/api/files/file/${file?.filename}`)).status).toBeGreaterThanOrEqual(401)
    const own = await dam.engine.request('GET', `/api/files/file/${file?.filename}`, { as: dam.artist })
    expect({ csp: own.headers.get('content-security-policy'), disposition: own.headers.get('content-disposition'), status: own.status }).toMatchObject({ csp: expect.stringContaining('default-src'), disposition: 'attachment', status: 200 })
    await own.arrayBuffer()
  })
})

describe('a resumable upload (tus 1.0)', { timeout: 120_000 }, () => {
  it('by the reference client goes on where it broke off, and becomes an asset', async () => {
    const web = await startWeb(dam.engine.payload, { admin: false, port: 0 })
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tus-'))
    try {
      const bytes = await sharp({ create: { background: '#000', channels: 3, height: 1500, noise: { mean: 120, sigma: 50, type: 'gaussian' }, width: 1500 } }).png({ compressionLevel: 1 }).toBuffer()
      const source = path.join(folder, 'noise.png')
      writeFileSync(source, bytes)
      const headers = { authorization: `JWT ${await tokenFor(dam.engine.payload, dam.artist)}` }
      const metadata = { filename: 'noise.png', library: dam.library.id, relativePath: 'batch' }
      const options = { chunkSize: 2_000_000, endpoint: `${web.url}/api/uploads`, headers, metadata, retryDelays: null, uploadSize: bytes.length }
      const { createReadStream } = await import('node:fs')
      // The first client leaves after its first chunk.
      const address = await new Promise<string>((resolve, reject) => {
        const first = new Upload(createReadStream(source), { ...options, onChunkComplete: () => void first.abort().then(() => resolve(first.url ?? '')), onError: reject })
        first.start()
      })
      const state = (await (await fetch(address, { headers })).json()) as { receivedBytes: number; status: string }
      expect(state).toMatchObject({ receivedBytes: expect.any(Number), status: 'UPLOADING' })
      expect(state.receivedBytes).toBeGreaterThan(0)
      const wrong = await fetch(address, { body: 'x', headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'tus-resumable': '1.0.0', 'upload-offset': '1' }, method: 'PATCH' })
      expect(wrong.status).toBe(409)
      await new Promise<void>((resolve, reject) => new Upload(createReadStream(source), { ...options, onError: reject, onSuccess: () => resolve(), uploadUrl: address }).start())
      const done = await dam.until('the upload is taken in', async () => {
        const now = (await (await fetch(address, { headers })).json()) as { asset: string; reason: string; status: string }
        return now.status === 'CHECKING' || now.status === 'UPLOADING' ? undefined : now
      })
      expect(done).toMatchObject({ reason: null, status: 'DONE' })
      const [row] = await dam.engine.sql<{ createdBy: string; filename: string; sizeBytes: string }>('select a.created_by_id as "createdBy", f.filename, f.filesize::text as "sizeBytes" from assets a join files f on f.id = a.file_id where a.id = $1', [done.asset])
      expect(row).toMatchObject({ createdBy: dam.artist.id, sizeBytes: String(bytes.length) })
      const { stream } = await storage().get(row?.filename ?? '')
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      expect(Buffer.concat(parts).equals(bytes)).toBe(true)
    } finally {
      await web.stop()
      rmSync(folder, { force: true, recursive: true })
    }
  })

  it('is refused before a byte is sent when the library takes no such file, and can be ended', async () => {
    const begin = (size: number, name = 'x.png', library: unknown = dam.library.id) => dam.engine.request('POST', '/api/uploads', { as: dam.artist, headers: { 'tus-resumable': '1.0.0', 'upload-length': String(size), 'upload-metadata': `filename ${Buffer.from(name).toString('base64')},library ${Buffer.from(String(library)).toString('base64')}` } })
    const small = await insert(dam.engine, 'asset-libraries', { name: 'Tiny', organization: dam.organization.id, settings: { maxFileSize: 10 }, slug: 'tiny' })
    expect((await begin(11, 'x.png', small.id)).status).toBe(422)
    expect((await begin(0)).status).toBe(422)
    const location = (await begin(11)).headers.get('location') ?? ''
    const ended = await dam.engine.request('DELETE', location, { as: dam.artist, headers: { 'tus-resumable': '1.0.0' } })
    expect(ended.status).toBe(204)
    expect((await (await dam.engine.request('GET', location, { as: dam.artist })).json()) as object).toMatchObject({ status: 'REFUSED' })
  })
})

describe('metadata (B001-043)', { timeout: 120_000 }, () => {
  it('of a picture is what the camera wrote and how it looks', async () => {
    const photo = await drawPhoto(600, 400, { seed: '#10246b' })
      .withExif({ IFD0: { Artist: 'Ines', Copyright: 'Halden & Rowe', ImageDescription: 'Clay bowls', Make: 'Fuji', Model: 'X-T5' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '0/1 7/1 0/1', GPSLongitudeRef: 'W' } })
      .withMetadata({ density: 300 })
      .jpeg()
      .toBuffer()
    const asset = await read((await upload('camera.jpg', photo)).asset.id)
    expect(asset).toMatchObject({ copyrightHolder: 'Halden & Rowe', description: 'Clay bowls', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(asset.colorNames).toContain('blue')
    expect(asset.metadata).toMatchObject({ colorSpace: 'srgb', dpi: 300, format: 'jpeg', hasAlpha: false, height: 400, photo: { camera: 'Fuji X-T5', creator: 'Ines', gps: { latitude: 51.5 } }, width: 600 })
  })

  it('of documents, fonts and films is read by their own readers', async () => {
    const words = await zip({ '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', 'docProps/core.xml': '<c><dc:title>Plan</dc:title><dc:creator>Jonas</dc:creator></c>', 'word/document.xml': '<w:document><w:p><w:t>One two three</w:t></w:p><w:p><w:t>four</w:t></w:p></w:document>' })
    const asset = await read((await upload('plan.docx', words)).asset.id)
    expect(asset).toMatchObject({ assetType: 'DOC_COPY', metadata: { creator: 'Jonas', title: 'Plan', wordCount: 4 } })
    const text = 'BT /F1 24 Tf 60 700 Td (Three plain words) Tj ET'
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>', `<</Length ${text.length}>>stream\n${text}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
    const pdf = await read((await upload('three.pdf', `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>`)).asset.id)
    expect(pdf.metadata).toMatchObject({ pageCount: 1, wordCount: 3 })
    const font = await read((await upload('tiny.ttf', fontBytes())).asset.id)
    expect(font).toMatchObject({ assetType: 'FONT', metadata: { family: 'Tiny', glyphCount: 1, style: 'Regular' } })
    const header = Buffer.alloc(8000)
    Buffer.from('8BPS\x00\x01', 'latin1').copy(header)
    header.writeUInt16BE(3, 12)
    header.writeUInt32BE(70, 14)
    header.writeUInt32BE(90, 18)
    header.writeUInt16BE(8, 22)
    header.writeUInt16BE(3, 24)
    expect((await read((await upload('layers.psd', header)).asset.id)).metadata).toMatchObject({ channels: 3, colorSpace: 'rgb', height: 70, width: 90 })
    const film = await filmBytes()
    const sound = await read((await upload('clip.mp4', film)).asset.id)
    expect(sound.metadata).toMatchObject(hasFfmpeg ? { codec: 'h264', duration: expect.closeTo(2, 1), fps: 29.97, fpsRational: '30000/1001', resolution: '320x180' } : { problem: expect.stringContaining('ffprobe is not installed') })
  })
})

const filmBytes = async (): Promise<Buffer> => {
  if (!hasFfmpeg) return Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypisom'), 0, 0, 2, 0, ...Buffer.from('isomiso2')])
  const { spawnSync } = await import('node:child_process')
  return spawnSync('ffmpeg', ['-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=30000/1001', '-t', '2', '-pix_fmt', 'yuv420p', '-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov', 'pipe:1'], { maxBuffer: 10_000_000 }).stdout
}

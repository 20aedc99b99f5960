import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yazl from 'yazl'

import { sharp } from '@/src/media/sharp'
import { createUser } from '@/tests/support/fixtures/createUser'
import type { Row } from '@/tests/support/fixtures/insert'

import { type Dam, drawPhoto, hasFfmpeg, openDam } from './openDam'

/** What is tested here needs no renditions but one. */
const settings = { renditions: Object.fromEntries(['LOW_RES', 'PREVIEW_VIDEO', 'SOCIAL_SQUARE', 'SOCIAL_STORY', 'THUMBNAIL_LARGE', 'THUMBNAIL_MEDIUM', 'THUMBNAIL_SMALL', 'WATERMARKED', 'WEB_OPTIMIZED'].map((type) => [type, false])) }

let dam: Dam
beforeAll(async () => {
  dam = await openDam({ library: { settings } })
}, 240_000)
afterAll(() => dam?.stop())

type Asset = { colorNames: string[]; copyrightHolder: string; description: string; metadata: Record<string, unknown>; tags: string[] } & Row
const read = (id: string) => dam.until(`reading ${id}`, async () => {
  const asset = (await dam.engine.payload.findByID({ collection: 'assets', depth: 0, id, overrideAccess: true })) as unknown as Asset
  return asset.processedAt ? asset : undefined
})
const uploaded = async (name: string, bytes: Buffer): Promise<Asset> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  form.set('_payload', JSON.stringify({ library: dam.library.id }))
  const response = await dam.engine.request('POST', '/api/assets/upload', { as: dam.artist, body: form })
  const body = (await response.json()) as { asset: { id: string } }
  expect(response.status, JSON.stringify(body)).toBe(201)
  return read(body.asset.id)
}
const rdf = (inside: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`
const HARBOUR = rdf('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The harbour at dawn</rdf:li></rdf:Alt></dc:description><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Ines &amp; Co</rdf:li></rdf:Alt></dc:rights><dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>dawn</rdf:li></rdf:Bag></dc:subject>')

/** A JPEG with IPTC as agencies write it: records of application 2 in a Photoshop block of APP13 (IIM 4.2). */
const withIptc = (jpeg: Buffer, records: [number, string][]): Buffer => {
  const data = Buffer.concat(records.map(([id, text]) => Buffer.concat([Buffer.from([0x1c, 2, id, text.length >> 8, text.length & 255]), Buffer.from(text)])))
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const block = Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0]), size, data, Buffer.alloc(data.length % 2)])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(block.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, block, jpeg.subarray(2)])
}
const zip = async (entries: Record<string, string>): Promise<Buffer> => {
  const file = new yazl.ZipFile()
  for (const [name, text] of Object.entries(entries)) file.addBuffer(Buffer.from(text), name)
  file.end()
  const parts: Buffer[] = []
  for await (const part of file.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
const office = (part: string, type: string, inside: Record<string, string>) =>
  zip({ '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`, ...inside })

describe('what a file says of itself (B001-043)', { timeout: 120_000 }, () => {
  it('in the XMP within a picture fills what is empty, in JPEG, PNG and WebP', async () => {
    for (const [format, seed] of [['jpeg', '#104060'], ['png', '#106040'], ['webp', '#601040']] as const) {
      const asset = await uploaded(`within.${format}`, await drawPhoto(300, 200, { seed }).withXmp(HARBOUR)[format]().toBuffer())
      expect(asset, format).toMatchObject({ copyrightHolder: 'Ines & Co', description: 'The harbour at dawn', tags: ['harbour', 'dawn'] })
      expect(asset.metadata.written, format).toEqual({ copyright: 'Ines & Co', description: 'The harbour at dawn', keywords: ['harbour', 'dawn'] })
    }
  })

  it('in the EXIF of a WebP, like that of a JPEG; broken XMP keeps nothing out', async () => {
    const photo = drawPhoto(290, 190, { seed: '#0a7a2a' }).withExif({ IFD0: { Copyright: 'Halden', Make: 'Fuji', Model: 'X-T5' } }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><broken>')
    const asset = await uploaded('exif.webp', await photo.webp().toBuffer())
    expect(asset).toMatchObject({ copyrightHolder: 'Halden', metadata: { photo: { camera: 'Fuji X-T5', problem: expect.stringContaining('XML') } } })
  })

  it('in IPTC too', async () => {
    const photo = withIptc(await drawPhoto(320, 210, { seed: '#702010' }).jpeg().toBuffer(), [[5, 'Quay'], [25, 'ferry'], [25, 'evening'], [80, 'Jonas'], [116, 'Agency North'], [120, 'The last ferry']])
    const asset = await uploaded('agency.jpg', photo)
    expect(asset).toMatchObject({ copyrightHolder: 'Agency North', description: 'The last ferry', metadata: { photo: { creator: 'Jonas' }, written: { title: 'Quay' } }, tags: ['ferry', 'evening'] })
  })

  it('as a Photoshop file with its layers', async () => {
    const psd = Buffer.alloc(4000)
    Buffer.from('8BPS\x00\x01', 'latin1').copy(psd)
    ;[[3, 12], [8, 22], [3, 24]].forEach(([value = 0, at = 0]) => psd.writeUInt16BE(value, at))
    ;[[70, 14], [90, 18], [6, 26], [12, 36], [200, 52], [196, 56]].forEach(([value = 0, at = 0]) => psd.writeUInt32BE(value, at))
    psd.writeInt16BE(-3, 60)
    expect((await uploaded('three-layers.psd', psd)).metadata).toMatchObject({ channels: 3, colorSpace: 'rgb', height: 70, layers: 3, width: 90 })
  })

  it('as a sound, a drawing, slides or a table', async () => {
    const header = Buffer.alloc(44)
    const samples = Buffer.alloc(32_000, 1)
    header.write('RIFF', 0)
    header.writeUInt32LE(36 + samples.length, 4)
    header.write('WAVEfmt ', 8)
    ;[[16, 16, 4], [1, 20, 2], [2, 22, 2], [8000, 24, 4], [32_000, 28, 4], [4, 32, 2], [16, 34, 2]].forEach(([value = 0, at = 0, size = 0]) => header.writeUIntLE(value, at, size))
    header.write('data', 36)
    header.writeUInt32LE(samples.length, 40)
    const sound = await uploaded('voice-over.wav', Buffer.concat([header, samples]))
    expect(sound.assetType).toBe('AUDIO_VOICEOVER')
    expect(sound.metadata).toMatchObject(hasFfmpeg ? { bitrate: expect.any(Number), channels: 2, codec: 'pcm_s16le', duration: 1, sampleRate: 8000 } : { problem: expect.stringContaining('ffprobe is not installed') })
    const drawing = await uploaded('plan.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#c02020"/><circle cx="9" cy="9" r="4"/></svg>'))
    expect(drawing).toMatchObject({ colorNames: expect.arrayContaining(['red']), metadata: { elements: 3, format: 'svg', height: 40, isVector: true, width: 80 } })
    const slides = await uploaded('talk.pptx', await office('ppt/presentation.xml', 'presentationml.presentation', { 'ppt/presentation.xml': '<p/>', 'ppt/slides/slide1.xml': '<p:sld><a:p><a:t>Autumn plan</a:t></a:p></p:sld>', 'ppt/slides/slide2.xml': '<p:sld/>' }))
    expect(slides).toMatchObject({ assetType: 'DOC_PRESENTATION', metadata: { slideCount: 2 } })
    const table = await uploaded('budget.xlsx', await office('xl/workbook.xml', 'spreadsheetml.sheet', { 'xl/sharedStrings.xml': '<sst><si><t>Paper</t></si></sst>', 'xl/workbook.xml': '<w/>', 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>420</v></c></row></sheetData></worksheet>' }))
    expect(table.metadata).toMatchObject({ sheetCount: 1 })
  })
})

describe('the page preview of a document (B001-051)', { timeout: 120_000 }, () => {
  const isDrawn = async (asset: Row): Promise<boolean> => {
    const { PREVIEW } = await dam.rendered(asset.id)
    expect(PREVIEW).toMatchObject({ error: null, status: 'COMPLETED' })
    const { storage } = await import('@/src/files/storage')
    const { stream } = await storage().get(PREVIEW?.filename ?? '')
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const { channels } = await sharp(Buffer.concat(parts)).stats()
    return (channels[0]?.max ?? 0) > 240 && (channels[0]?.min ?? 255) < 120
  }

  it('shows the words of a document that brings no picture of itself: Word, slides, table, OpenDocument, plain text', async () => {
    const words = await office('word/document.xml', 'wordprocessingml.document', { 'word/document.xml': '<w:document><w:p><w:t>One &amp; two</w:t></w:p><w:p><w:t>three</w:t></w:p></w:document>' })
    expect(await isDrawn(await uploaded('words.docx', words))).toBe(true)
    for (const name of ['talk', 'budget']) {
      const [row] = await dam.engine.sql<Row>('select id from assets where name = $1', [name])
      expect(await isDrawn(row as Row), name).toBe(true)
    }
    const open = await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content><text:h>Title</text:h><text:p>Some words</text:p></office:document-content>' })
    expect(await isDrawn(await uploaded('letter.odt', open))).toBe(true)
    expect(await isDrawn(await uploaded('notes.txt', Buffer.from(`A first line\n${'a long line of many words '.repeat(40)}\n<b>& no markup</b>\n`)))).toBe(true)
  })

  it('of one without words says that there is nothing to show', async () => {
    const empty = await office('word/document.xml', 'wordprocessingml.document', { 'word/document.xml': '<w:document><w:p></w:p></w:document>' })
    const { PREVIEW } = await dam.rendered((await uploaded('empty.docx', empty)).id)
    expect(PREVIEW).toMatchObject({ error: expect.stringContaining('neither a preview nor words'), status: 'FAILED' })
  })
})

describe('the sidecar of a resumable upload', { timeout: 120_000 }, () => {
  const tus = { 'tus-resumable': '1.0.0' }
  const begin = async (bytes: Buffer, name: string): Promise<string> => {
    const metadata = Object.entries({ filename: name, library: dam.library.id }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',')
    return (await dam.engine.request('POST', '/api/uploads', { as: dam.artist, headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata } })).headers.get('location') ?? ''
  }

  it('comes before its last bytes, and the asset begins with what it says', async () => {
    const bytes = await drawPhoto(310, 205, { seed: '#204010' }).withXmp(rdf('<dc:rights>Somebody else</dc:rights>')).jpeg().toBuffer()
    const address = await begin(bytes, 'quay.jpg')
    const bad = await dam.engine.request('POST', `${address}/sidecar`, { as: dam.artist, body: { xmp: '<html>' } })
    expect([bad.status, ((await bad.json()) as { errors: { data: { code: string } }[] }).errors[0]?.data.code]).toEqual([400, 'XML_INVALID'])
    const other = await createUser(dam.engine, { organization: dam.organization, role: 'ARTIST' })
    expect((await dam.engine.request('POST', `${address}/sidecar`, { as: other, body: { xmp: HARBOUR } })).status).toBe(404)
    const kept = await dam.engine.request('POST', `${address}/sidecar`, { as: dam.artist, body: { xmp: HARBOUR } })
    expect([kept.status, await kept.json()]).toEqual([200, { fields: { copyrightHolder: 'Ines & Co', description: 'The harbour at dawn', tags: ['harbour', 'dawn'] } }])
    const headers = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
    expect((await dam.engine.request('PATCH', address, { as: dam.artist, body: new Uint8Array(bytes), headers })).status).toBe(204)
    const { asset } = await dam.until('the upload is taken in', async () => {
      const now = (await (await dam.engine.request('GET', address, { as: dam.artist })).json()) as { asset: string; status: string }
      return now.status === 'DONE' ? now : undefined
    })
    expect(await read(asset)).toMatchObject({ copyrightHolder: 'Ines & Co', description: 'The harbour at dawn', name: 'quay', tags: ['harbour', 'dawn'] })
    expect((await dam.engine.request('POST', `${address}/sidecar`, { as: dam.artist, body: { xmp: HARBOUR } })).status).toBe(410)
  })
})

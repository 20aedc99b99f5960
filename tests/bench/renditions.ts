/**
 * `npx tsx --conditions=production tests/bench/renditions.ts`, by hand: renditions from upload to the last row against sharp alone making the same files, in one process and in turns, and the
 * memory of the process over many pictures. Options by environment: DATABASE_URL (a server), BENCH_IMAGES (1000), BENCH_SIDE (2400: the longer side), BENCH_ROUNDS (3 of 12 pictures each).
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { getPayload } from 'payload'

import { sharp } from '@/src/media/sharp'

process.env.LOG_LEVEL = 'warn'
process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'bench-renditions-'))
const { openDatabase } = await import('@/src/db/openDatabase')
const { databaseAdapter } = await import('@/src/payload/databaseAdapter')
const { buildTemplate } = await import('../support/buildTemplate')
const { withDatabase } = await import('../support/withDatabase')
const { prepareQueue } = await import('@/src/queue/prepareQueue')
const { startWorker } = await import('@/src/queue/startWorker')
const { sql } = await import('@/src/db/sql')
const { presetsOf } = await import('@/plugins/renditions/operations/presetsOf')
const { encodeStill } = await import('@/plugins/renditions/operations/encodeStill')
const { watermark } = await import('@/plugins/renditions/operations/watermark')
const { median } = await import('./stats')

const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback)
const side = number('BENCH_SIDE', 2400)
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

/** Photographs have grain and edges: noise under shapes, each of its own. */
const draw = async (seed: number): Promise<Buffer> => {
  const shapes = Array.from({ length: 30 }, (_, at) => `<circle cx="${(seed * 97 + at * 331) % side}" cy="${(seed * 61 + at * 173) % side}" r="${40 + ((seed + at * 53) % 300)}" fill="hsl(${(seed * 7 + at * 29) % 360} 60% 50%)" fill-opacity="0.6"/>`)
  const grain = { background: '#808080', channels: 3 as const, height: Math.round(side * 0.66), noise: { mean: 128, sigma: 18, type: 'gaussian' as const }, width: side }
  return sharp({ create: grain }).composite([{ input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${Math.round(side * 0.66)}">${shapes.join('')}</svg>`) }]).jpeg({ quality: 90 }).toBuffer()
}

/** What somebody would write with sharp alone: every file of every preset out of one opened picture. */
const rawSharp = async (input: Buffer): Promise<void> => {
  const opened = sharp(input, { autoOrient: true, sequentialRead: false })
  for (const [, { fit, formats, height, quality, watermark: mark, width }] of presetsOf('image', {})) {
    const resized = await opened.clone().resize({ fit, height, position: sharp.strategy.attention, width, withoutEnlargement: fit === 'inside' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
    const raw = { channels: resized.info.channels as 3, height: resized.info.height, width: resized.info.width }
    for (const format of formats) {
      const image = sharp(resized.data, { raw })
      await encodeStill(mark ? image.composite([{ input: watermark(raw.width, raw.height, mark) }]) : image, format, quality).toBuffer()
    }
  }
}

const database = await openDatabase()
const server = new Client({ connectionString: database.url })
await server.connect()
const name = `bench_renditions_${randomBytes(3).toString('hex')}`
await server.query(`create database "${name}" template "${await buildTemplate(database.url)}"`)
const url = withDatabase(database.url, name)
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: { ...(await config), db: databaseAdapter({ databaseUrl: () => url }) }, key: name })
await prepareQueue(url)
const worker = await startWorker(payload, { concurrency: 2 })
const create = async (collection: string, data: Record<string, unknown>, file?: Buffer): Promise<string> =>
  String((await payload.create({ collection: collection as 'files', context: { principal: { kind: 'system' } }, data: data as never, depth: 0, overrideAccess: true, ...(file && { file: { data: file, mimetype: 'image/jpeg', name: `${randomBytes(6).toString('hex')}.jpg`, size: file.length } }) })).id)
let count = 0
try {
  const organization = await create('organizations', { name: 'Bench', slug: 'bench' })
  const library = await create('asset-libraries', { name: 'Bench', organization, slug: 'bench' })
  const add = async (input: Buffer): Promise<void> => {
    const file = await create('files', { organization }, input)
    await create('assets', { assetType: 'IMAGE_PHOTO', file, library, name: `Picture ${(count += 1)}`, organization, slug: `picture-${count}` })
  }
  /** From the first upload until no rendition waits any more, in ms. */
  const engine = async (inputs: Buffer[]): Promise<number> => {
    const started = performance.now()
    for (const input of inputs) await add(input)
    for (;;) {
      const [row] = await sql(payload)<{ open: number }>(`select count(*)::int as open from asset_renditions where status in ('PENDING', 'PROCESSING')`)
      if (row?.open === 0) return performance.now() - started
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const raw = async (inputs: Buffer[]): Promise<number> => {
    const started = performance.now()
    const left = [...inputs]
    const run = async () => {
      for (let input = left.shift(); input; input = left.shift()) await rawSharp(input)
    }
    await Promise.all([run(), run()])
    return performance.now() - started
  }
  const ratios: number[] = []
  for (let round = 0; round <= number('BENCH_ROUNDS', 3); round++) {
    const inputs = await Promise.all(Array.from({ length: 12 }, (_, at) => draw(round * 100 + at)))
    const [alone, whole] = round % 2 ? [await raw(inputs), await engine(inputs)] : await engine(inputs).then(async (ms) => [await raw(inputs), ms] as const)
    if (round > 0) ratios.push(alone / whole)
    console.log(`round ${round}: sharp alone ${(alone / 1000).toFixed(2)} s, engine ${(whole / 1000).toFixed(2)} s, ratio ${(alone / whole).toFixed(2)}${round === 0 ? ' (warming up)' : ''}`)
  }
  console.log(`renditions end to end against sharp alone: ${median(ratios).toFixed(2)} (goal ≥ 0.85)`)
  const images = number('BENCH_IMAGES', 1000)
  for (let done = 0; done < images; ) {
    const size = Math.min(50, images - done)
    await engine(await Promise.all(Array.from({ length: size }, (_, at) => draw(10_000 + done + at))))
    done += size
    globalThis.gc?.() // with --expose-gc the heap is what is really kept
    console.log(`${done} pictures: resident ${mib(process.memoryUsage().rss)}, heap ${mib(process.memoryUsage().heapUsed)}`)
  }
} finally {
  await worker.stop()
  await payload.destroy()
  await server.query(`drop database "${name}" with (force)`)
  await server.end()
  await database.stop()
  await rm(process.env.DATA_DIR ?? '', { force: true, recursive: true })
}
process.exit(0)

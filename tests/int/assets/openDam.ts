import { spawnSync } from 'node:child_process'

import { sharp } from '@/src/media/sharp'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

export type Dam = {
  /** Stores bytes as a file and makes an asset of it, past the upload rules. */
  addAsset: (name: string, data: Buffer, mimetype: string, more?: Record<string, unknown>) => Promise<Row>
  artist: Row
  engine: Engine
  library: Row
  organization: Row
  renditions: (asset: string) => Promise<Record<string, RenditionRow>>
  stop: () => Promise<void>
  /** Waits until the asset has no rendition that is still to come. */
  rendered: (asset: string) => Promise<Record<string, RenditionRow>>
  until: <Answer>(what: string, ask: () => Promise<Answer | undefined>, seconds?: number) => Promise<Answer>
}

export type RenditionRow = { duration: null | number; error: null | string; filename: null | string; format: string; height: number; mime: string; poster: null | string; status: string; type: string; variants: string[]; width: number }

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An engine with an organization, an artist, a library and a running worker. */
export const openDam = async (options: { library?: Record<string, unknown>; worker?: boolean } = {}): Promise<Dam> => {
  const engine = await createEngine()
  const { prepareQueue } = await import('@/src/queue/prepareQueue')
  await prepareQueue(engine.databaseUrl)
  const organization = await createOrganization(engine)
  const artist = await createUser(engine, { organization, role: 'ARTIST' })
  const library = await insert(engine, 'asset-libraries', { name: 'Work', organization: organization.id, slug: 'work', ...options.library })
  const { startWorker } = await import('@/src/queue/startWorker')
  const worker = options.worker === false ? undefined : await startWorker(engine.payload, { concurrency: 2 })
  let count = 0

  const renditions: Dam['renditions'] = async (asset) => {
    const rows = await engine.sql<RenditionRow>(
      `select r.rendition_type::text as type, r.status::text as status, r.error, r.width::int, r.height::int, r.format, r.duration::int, f.filename, f.mime_type as mime, p.filename as poster,
         coalesce((select array_agg(v.filename order by x."order") from asset_renditions_rels x join files v on v.id = x.files_id where x.parent_id = r.id), '{}') as variants
       from asset_renditions r left join files f on f.id = r.file_id left join files p on p.id = r.poster_id where r.asset_id = $1`,
      [asset],
    )
    return Object.fromEntries(rows.map((row) => [row.type, row]))
  }
  const until: Dam['until'] = async (what, ask, seconds = 60) => {
    const end = Date.now() + seconds * 1000
    for (;;) {
      const answer = await ask()
      if (answer !== undefined) return answer
      if (Date.now() > end) throw new Error(`${what} did not happen within ${seconds} s`)
      await wait(100)
    }
  }
  return {
    addAsset: async (name, data, mimetype, more = {}) => {
      const number = (count += 1)
      const file = (await engine.payload.create({
        collection: 'files' as 'users',
        context: { principal: { kind: 'system' } },
        data: { organization: organization.id } as never,
        depth: 0,
        file: { data, mimetype, name: `${number}-${name}`, size: data.length },
        overrideAccess: true,
      })) as unknown as Row
      return insert(engine, 'assets', { assetType: 'IMAGE_PHOTO', file: file.id, library: library.id, name, organization: organization.id, slug: `asset-${number}`, ...more })
    },
    artist,
    engine,
    library,
    organization,
    rendered: (asset) =>
      until(`renditions of ${asset}`, async () => {
        const rows = await renditions(asset)
        const all = Object.values(rows)
        return all.length > 0 && all.every(({ status }) => status === 'COMPLETED' || status === 'FAILED') ? rows : undefined
      }),
    renditions,
    stop: async () => {
      await worker?.stop()
      await engine.stop()
    },
    until,
  }
}

/** A picture nobody has drawn before: a gradient with a bright disc at `at` (0–1). */
export const drawPhoto = (width: number, height: number, { at = [0.8, 0.5], seed = '#225577' }: { at?: [number, number]; seed?: string } = {}) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g"><stop offset="0" stop-color="${seed}"/><stop offset="1" stop-color="#ddd"/></linearGradient></defs>` +
        `<rect width="100%" height="100%" fill="url(#g)"/><circle cx="${width * at[0]}" cy="${height * at[1]}" r="${Math.min(width, height) / 8}" fill="#ff3300"/></svg>`,
    ),
  )

export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

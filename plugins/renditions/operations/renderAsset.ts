import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { createTurns } from '@/src/media/createTurns'
import { hashFile } from '@/src/media/hashFile'
import { withTempFile } from '@/src/media/withTempFile'
import { enqueue } from '@/src/queue/enqueue'

import type { Preset, RenderedSet, RenditionType, Source } from '../types'
import type { WorkingImage } from '../types'
import { claim } from './claim'
import { completeRenditions } from './completeRenditions'
import { failRenditions } from './failRenditions'
import { finishAssets } from './finishAssets'
import { openWorkingImage } from './openWorkingImage'
import { pictureOf } from './pictureOf'
import { presetsOf } from './presetsOf'
import { readSource } from './readSource'
import { renderAnimation } from './renderAnimation'
import { renderKey } from './renderKey'
import { renderStill } from './renderStill'
import { renderVideo } from './renderVideo'
import { requestRenditions } from './requestRenditions'

const system = { kind: 'system' } as const
/** A decoded picture takes up to 100 MB: two at once per process, whatever the worker's concurrency. */
const turns = createTurns(2)

type RenderArgs = { asset: string; attempt: number; job: string; maxAttempts: number; payload: Payload; signal: AbortSignal; then: null | string }
type Made = { error: unknown } | { set: RenderedSet }
type Wanted = { key: string; preset: Preset; type: RenditionType }

/** Of the machine (disk full, no such host), not of the file: another attempt may help. */
const isPassing = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted || (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code))

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Renditions of one asset that nobody else is making; what fails because of the file is FAILED with the reason, what may pass is thrown and tried again. */
export const renderAsset = async (args: RenderArgs): Promise<void> => {
  const { asset, job, payload, then } = args
  const found = await readSource(payload, asset)
  if (!found || found.quarantineReason) return
  if (!found.source.checksum) return noteChecksum(args)
  if (turns.waiting() > 0) return postpone(args)
  const source = { ...found.source, checksum: found.source.checksum }
  const wanted: Wanted[] = []
  for (const [type, preset] of presetsOf(source.kind, found.settings)) {
    const key = renderKey(source.organization, source.checksum, { ...preset, type })
    const [open] = await sql(payload)(`select 1 from asset_renditions where asset_id = $1 and render_key = $2 and status in ('PENDING', 'PROCESSING') limit 1`, [asset, key])
    if (open && (await claim({ job, key, payload, then })) === 'mine') wanted.push({ key, preset, type })
  }
  if (wanted.length === 0) return inTransaction(payload, system, (req) => finishAssets(req, [asset], then))
  await turns.run(() => renderAll(args, source, wanted))
}

/** Waiting renders must not hold the worker's places: other tasks go first, this one comes back in 4 to 12 seconds. */
const postpone = ({ asset, payload }: RenderArgs): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    await enqueue({ input: { asset }, key: `render:${asset}`, priority: 20, req, runAt: new Date(Date.now() + 4000 + Math.random() * 8000), task: 'render-asset' })
  })

/** A file that came in past the upload rules has no checksum yet. */
const noteChecksum = async ({ asset, payload }: RenderArgs): Promise<void> => {
  const found = await readSource(payload, asset)
  if (!found) return
  const { stream } = await storage().get(found.source.filename)
  const checksum = await withTempFile({ source: stream }, ({ path }) => hashFile(path))
  await inTransaction(payload, system, async (req) => {
    await sql(req)('update files set checksum = $2 where id = $1 and checksum is null', [found.source.file, checksum])
    await requestRenditions({ asset, req })
  })
}

const renderAll = async (args: RenderArgs, source: Source, wanted: Wanted[]): Promise<void> => {
  const { attempt, maxAttempts, payload, signal, then } = args
  const failAll = async (error: unknown) => {
    for (const { key } of wanted) await failRenditions({ key, payload, reason: textOf(error), then })
  }
  try {
    const { stream } = await storage().get(source.filename)
    await withTempFile({ extension: source.filename.split('.').at(-1), source: stream }, async ({ folder, path }) => {
      const working = once(async () => openWorkingImage(await pictureOf({ folder, path, signal, source })))
      // One is stored while the next is made.
      let settled = Promise.resolve()
      try {
        for (const one of wanted) {
          signal.throwIfAborted()
          const made: Made = await renderOne({ folder, path, preset: one.preset, signal, source, type: one.type, working }).then((set) => ({ set }), (error: unknown) => ({ error }))
          await settled
          settled = settle(args, source, one, made)
          settled.catch(() => undefined)
        }
      } finally {
        await settled
      }
    })
  } catch (error) {
    if (attempt >= maxAttempts || (error instanceof Error && error.name === 'FILE_NOT_FOUND')) return failAll(error)
    throw error
  }
}

/** Stores what was made, or the reason why it could not be. @throws what may go better at another attempt */
const settle = async ({ payload, signal, then }: RenderArgs, { organization }: Source, { key, preset }: Wanted, made: Made): Promise<void> => {
  try {
    if ('error' in made) throw made.error
    await completeRenditions({ key, organization, payload, preset, set: made.set, then })
  } catch (error) {
    if (isPassing(error, signal)) throw error
    await failRenditions({ key, payload, reason: textOf(error), then })
  }
}

type OneArgs = { folder: string; path: string; preset: Preset; signal: AbortSignal; source: Source; type: RenditionType; working: () => Promise<WorkingImage> }

const renderOne = async ({ folder, path, preset, signal, source, type, working }: OneArgs): Promise<RenderedSet> => {
  if (type === 'PREVIEW_VIDEO') return renderVideo({ folder, path, signal }, preset)
  const image = await working()
  if (!preset.animated || image.animatedFrames < 2 || source.mimeType === 'image/tiff' || source.kind !== 'image') return { files: await renderStill(image, preset) }
  const still = preset.formats.filter((format) => format !== 'webp')
  return { files: [await renderAnimation(path, preset, image.animatedFrames), ...(still.length > 0 ? await renderStill(image, { ...preset, formats: still }) : [])] }
}

/** The first answer, or the first failure, for everybody. */
const once = <Result>(make: () => Promise<Result>): (() => Promise<Result>) => {
  let made: Promise<Result> | undefined
  return () => (made ??= make())
}

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { createTurns } from '@/src/media/createTurns'
import { withTempFile } from '@/src/media/withTempFile'

import { RenditionMissing, TransformsBusy } from '../errors'
import type { Preset, Rendered } from '../types'
import type { StoredRendition } from './findRendition'
import { openWorkingImage } from './openWorkingImage'
import type { Transform } from './parseTransform'
import { pictureOf } from './pictureOf'
import { readSource } from './readSource'
import { renderKey } from './renderKey'
import { renderStill } from './renderStill'
import { storeFile } from './storeFile'

const system = { kind: 'system' } as const
const MAX_WAITING = 30
const MAX_EDGE = 8192

const underWay = new Map<string, Promise<StoredRendition>>()
let turns: ReturnType<typeof createTurns> | undefined

type TransformArgs = { asset: string; maxAtOnce: number; payload: Payload; transform: Transform }

/** A transformation of an asset: what was made once is kept; of equal requests in this process one makes it. */
export const renderTransform = async ({ asset, maxAtOnce, payload, transform }: TransformArgs): Promise<StoredRendition> => {
  const found = await readSource(payload, asset)
  if (!found?.source.checksum) throw new RenditionMissing({ asset, type: 'transformation' })
  const source = { ...found.source, checksum: found.source.checksum }
  const key = renderKey(source.organization, source.checksum, { ...transform, type: 'TRANSFORM' })
  const [known] = await sql(payload)<StoredRendition>(`select filename, mime_type as "mimeType" from files where filename = any($1) limit 1`, [['avif', 'jpg', 'png', 'webp'].map((extension) => `t-${key}.${extension}`)])
  if (known) return known
  const running = underWay.get(key)
  if (running) return running
  turns ??= createTurns(maxAtOnce)
  if (turns.waiting() >= MAX_WAITING) throw new TransformsBusy({})
  const making = turns.run(async () => {
    const { stream } = await storage().get(source.filename)
    const rendered = await withTempFile({ extension: source.filename.split('.').at(-1), source: stream }, async ({ folder, path }) => {
      const image = await openWorkingImage(await pictureOf({ folder, path, source }))
      const [only] = await renderStill(image, presetOf(transform))
      return only as Rendered
    })
    const filename = `t-${key}.${rendered.extension}`
    await storage().put(filename, rendered.bytes, { contentType: rendered.mimeType })
    await inTransaction(payload, system, (req) => storeFile(req, { filename, organization: source.organization, purpose: 'TRANSFORM', rendered: { ...rendered, sizeBytes: rendered.bytes.length } }))
    return { filename, mimeType: rendered.mimeType }
  })
  underWay.set(key, making)
  try {
    return await making
  } finally {
    underWay.delete(key)
  }
}

/** With one side only, the other follows. */
const presetOf = ({ fit, format, height, quality, width }: Transform): Preset => ({
  fit: height && width ? fit : 'inside',
  formats: [format],
  height: height ?? MAX_EDGE,
  quality,
  width: width ?? MAX_EDGE,
})

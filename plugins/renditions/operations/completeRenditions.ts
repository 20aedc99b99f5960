import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'

import type { Preset, RenderedSet } from '../types'
import { finishAssets } from './finishAssets'
import { lockKey } from './lockKey'
import { storeFile } from './storeFile'

const system = { kind: 'system' } as const

type CompleteArgs = { key: string; organization: string; payload: Payload; preset: Preset; set: RenderedSet; then: null | string }

/** Stores the bytes, then gives them to every row that waits for this key, in one transaction. */
export const completeRenditions = async ({ key, organization, payload, preset, set, then }: CompleteArgs): Promise<void> => {
  const named = [...set.files.map((rendered) => ({ filename: `r-${key}.${rendered.extension}`, rendered })), ...(set.poster ? [{ filename: `r-${key}-poster.${set.poster.extension}`, rendered: set.poster }] : [])]
  for (const { filename, rendered } of named) await storage().put(filename, rendered.bytes, { contentType: rendered.mimeType })
  await inTransaction(payload, system, async (req) => {
    await lockKey(req, key)
    const ids: string[] = []
    for (const { filename, rendered } of named) ids.push(await storeFile(req, { filename, organization, purpose: 'RENDITION', rendered: { ...rendered, sizeBytes: rendered.bytes.length } }))
    const [main] = set.files
    const poster = set.poster ? ids.pop() : null
    const rows = await sql(req)<{ asset: string; id: string }>(
      `update asset_renditions set status = 'COMPLETED', file_id = $2, poster_id = $3, width = $4, height = $5, format = $6, quality = $7, duration = $8, start_time = $9, error = null, claimed_by = null, updated_at = now()
       where render_key = $1 and status in ('PENDING', 'PROCESSING') returning id, asset_id as asset`,
      [key, ids[0], poster, main?.width, main?.height, main?.extension, preset.quality, main?.duration ?? null, main?.duration === undefined ? null : 0],
    )
    const variants = ids.slice(1)
    for (const { id } of rows) {
      await sql(req)('delete from asset_renditions_rels where parent_id = $1', [id])
      for (const [order, file] of variants.entries()) await sql(req)(`insert into asset_renditions_rels (parent_id, path, "order", files_id) values ($1, 'variants', $2, $3)`, [id, order + 1, file])
    }
    await finishAssets(req, rows.map(({ asset }) => asset), then)
  })
}

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'
import { enqueue } from '@/src/queue/enqueue'

import { presetsOf } from './presetsOf'
import { readSource } from './readSource'
import { renderKey } from './renderKey'

/** After everything people wait for. */
const RENDER_PRIORITY = 20

type Requested = { changed: number; types: string[] }

const UPSERT = `insert into asset_renditions (id, organization_id, asset_id, rendition_type, quality, status, render_key, created_at, updated_at)
  values ($1, $2, $3, $4::text::enum_asset_renditions_rendition_type, $5, 'PENDING', $6, now(), now())
  on conflict (organization_id, asset_id, rendition_type) do update
    set status = 'PENDING', render_key = excluded.render_key, quality = excluded.quality, error = null, claimed_by = null, updated_at = now()
    where asset_renditions.render_key is distinct from excluded.render_key or $7
  returning id`

/**
 * Says which renditions an asset should have: one PENDING row for each that is not there with this content and preset, and one job. What is there
 * already stays as it is, so asking again costs nothing. `again` makes the named ones anew.
 */
export const requestRenditions = async ({ again = [], asset, req }: { again?: readonly string[]; asset: string; req: PayloadRequest }): Promise<Requested> => {
  const found = await readSource(req, asset)
  if (!found || found.quarantineReason) return { changed: 0, types: [] }
  const { settings, source } = found
  const presets = presetsOf(source.kind, settings)
  const types = presets.map(([type]) => type)
  await sql(req)('delete from asset_renditions where asset_id = $1 and not (rendition_type::text = any($2))', [asset, types])
  let changed = 0
  for (const [type, preset] of presets) {
    const key = source.checksum ? renderKey(source.organization, source.checksum, { ...preset, type }) : null
    const rows = await sql(req)(UPSERT, [newId(), source.organization, asset, type, preset.quality, key, again.includes(type)])
    changed += rows.length
  }
  if (changed > 0 || types.length === 0) await enqueue({ input: { asset }, key: `render:${asset}`, priority: RENDER_PRIORITY, req, task: 'render-asset' })
  return { changed, types }
}

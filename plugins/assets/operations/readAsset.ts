import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import { storage } from '@/src/files/storage'
import { colorKeyOf } from '@/src/media/colorKeyOf'
import { withTempFile } from '@/src/media/withTempFile'
import { once } from '@/src/queue/once'
import { applyTransition } from '@/src/states/applyTransition'

import { extensionOf } from './extensionOf'
import { inspectFile } from './inspectFile'
import { type ReadMetadata, readMetadata } from './readMetadata'

const system = { kind: 'system' } as const

type AssetRow = { assetType: string; checksum: null | string; copyrightHolder: null | string; description: null | string; file: string; filename: string; library: string; metadata: Record<string, unknown>; organization: string; status: string }

const find = async (from: Payload | PayloadRequest, id: string): Promise<AssetRow | undefined> => {
  const [row] = await sql(from)<AssetRow>(
    `select a.asset_type::text as "assetType", a.copyright_holder as "copyrightHolder", a.description, a.library_id as library, a.metadata, a.organization_id as organization, a.status::text as status,
       f.id as file, f.filename, f.checksum from assets a join files f on f.id = a.file_id where a.id = $1 and a.quarantine_reason is null and f.filename is not null`,
    [id],
  )
  return row
}

/**
 * Reads an asset's file: what it is and how it looks goes into its metadata, what was written into it fills what is empty. A file that turns out to be broken or hostile
 * is quarantined. Then `asset.processed` is emitted, once per content.
 */
export const readAsset = async ({ asset, payload, signal }: { asset: string; payload: Payload; signal: AbortSignal }): Promise<void> => {
  const row = await find(payload, asset)
  if (!row) return
  const { stream } = await storage().get(row.filename)
  const outcome = await withTempFile({ extension: extensionOf(row.filename), source: stream }, async ({ path }) => {
    try {
      const inspection = await inspectFile(path, row.filename)
      return { inspection, read: await readMetadata(path, inspection.mimeType, signal), reason: undefined }
    } catch (error) {
      if (signal.aborted || !(error instanceof Error) || ('code' in error && /^E[A-Z]+$/.test(String(error.code)))) throw error
      return { reason: 'data' in error && typeof error.data === 'object' && error.data !== null && 'reason' in error.data ? String(error.data.reason) : `it cannot be read: ${error.message}` }
    }
  })
  if (outcome.reason !== undefined) return quarantine({ asset, payload, reason: outcome.reason, row })
  await inTransaction(payload, system, async (req) => {
    await save(req, asset, row, outcome.read, outcome.inspection.checksum)
    const { assetType, file, library, organization } = row
    await once({
      key: `asset-processed:${asset}:${outcome.inspection.checksum}`,
      req,
      run: () => emitEvent({ organization, payload: { assetId: asset, assetType, fileId: file, id: asset, libraryId: library }, req, sourceId: asset, sourceType: 'assets', type: 'asset.processed' }),
    })
  })
}

const save = async (req: PayloadRequest, id: string, row: AssetRow, { look, metadata, problem, tags }: ReadMetadata, checksum: string): Promise<void> => {
  await lockRow(req, 'assets', id)
  await sql(req)('update files set checksum = $2 where id = $1 and checksum is null', [row.file, checksum])
  const asset = (await req.payload.findByID({ collection: 'assets', depth: 0, id, overrideAccess: true, req })) as unknown as AssetRow & { tags?: string[] }
  const data = {
    metadata: { ...asset.metadata, ...metadata, ...(problem && { problem }) },
    processedAt: new Date().toISOString(),
    ...(look && { colorKeys: look.colors.map(colorKeyOf), colorNames: look.colorNames, fingerprint: look.fingerprint }),
    ...(!asset.copyrightHolder && tags.copyright && { copyrightHolder: tags.copyright }),
    ...(!asset.description && tags.description && { description: tags.description }),
    ...((asset.tags ?? []).length === 0 && tags.keywords && { tags: tags.keywords }),
  }
  await req.payload.update({ collection: 'assets', data: data as never, depth: 0, id, overrideAccess: true, req })
  if (look) await sql(req)(`update assets set look = $2, look_model = 'histogram-64' where id = $1`, [id, await vectorText(req, look.histogram)])
}

/** `real[]` and `vector` write lists differently; which one it is depends on the server. */
const vectorText = async (req: PayloadRequest, values: number[]): Promise<string> => {
  const [column] = await sql(req)<{ type: string }>(`select udt_name as type from information_schema.columns where table_schema = current_schema() and table_name = 'assets' and column_name = 'look'`)
  return column?.type === 'vector' ? `[${values.join(',')}]` : `{${values.join(',')}}`
}

const quarantine = ({ asset, payload, reason, row }: { asset: string; payload: Payload; reason: string; row: AssetRow }): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    await lockRow(req, 'assets', asset)
    await sql(req)('update assets set quarantine_reason = $2 where id = $1', [asset, reason.slice(0, 1000)])
    await sql(req)(`update asset_renditions set status = 'FAILED', error = $2 where asset_id = $1 and status in ('PENDING', 'PROCESSING')`, [asset, `The file is quarantined: ${reason}`.slice(0, 1000)])
    const transition = row.status === 'PENDING' ? 'reject' : row.status === 'APPROVED' ? 'withdraw' : undefined
    if (transition) await applyTransition({ collection: 'assets', id: asset, overrideAccess: true, req, transition })
  })

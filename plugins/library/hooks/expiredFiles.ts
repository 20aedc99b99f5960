import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { idOf } from '../operations/idOf'
import { refuseExpiredAssets, refuseExpiredFile } from '../operations/refuseExpired'

/** Stands before every answer with bytes of an upload collection, after its access was asked. */
export const closeExpiredFile = async (req: PayloadRequest, { params }: { params: { filename: string } }): Promise<undefined> => {
  await refuseExpiredFile(req, params.filename)
  const transforms = await sql(req)(`select 1 from files where filename = $1 and purpose = 'TRANSFORM'`, [params.filename])
  // They have a signed address of their own.
  if (transforms.length > 0) throw new NotFound({ id: params.filename, kind: 'file' })
  return undefined
}

const at = (value: unknown, path: string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path))
  const [name, ...rest] = path
  if (name === undefined || typeof value !== 'object' || value === null || 'relationTo' in value) return value === undefined ? [] : [value]
  return at((value as Record<string, unknown>)[name], rest)
}

const idsAt = (row: unknown, paths: string[]): string[] => paths.flatMap((path) => at(row, path.split('.')).flatMap((value) => idOf(value) ?? []))

/** Rights that have ended cannot be put to new use, and nothing made of them is sent or delivered (`sending` states). */
export const refuseExpiredBeforeChange =
  (paths: string[], sending: readonly string[] = []): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before = idsAt(originalDoc, paths)
    const now = idsAt({ ...originalDoc, ...data }, paths)
    const isSent = sending.includes(String(data.status)) && data.status !== originalDoc?.status
    await refuseExpiredAssets(req, isSent ? now : now.filter((id) => !before.includes(id)))
    return data
  }

import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../operations/idOf'
import { refuseExpiredAssets } from '../operations/refuseExpiredAssets'

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

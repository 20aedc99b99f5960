import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Fields, SaveMode } from '../types'
import { changedContent } from './changedContent'

/** An editor that saves by itself keeps writing one version until somebody saves. */
const continuesAutosave = async (req: PayloadRequest, entry: unknown): Promise<boolean> => {
  const [row] = await sql(req)<{ autosave: boolean | null }>('select autosave from _content_entries_v where parent_id = $1 and latest', [entry])
  return row?.autosave === true
}

/** What the version says about itself (B001-020): its number, what changed, why, and whether it brings back an earlier one. A change of state alone makes no new number. */
export const versionFields = async ({ data, mode, original, req }: { data: Fields; mode: SaveMode; original?: Fields; req: PayloadRequest }): Promise<Fields> => {
  if (!original) return { changedFields: [], isRestored: false, restoredFrom: null, versionNumber: 1 }
  const changed = changedContent(original, data)
  const kept = { changedFields: original.changedFields ?? [], isRestored: original.isRestored ?? false, restoredFrom: original.restoredFrom ?? null, versionNumber: original.versionNumber ?? 1 }
  if (changed.length === 0 && !mode.restoredFrom) return { ...kept, changeNote: data.changeNote ?? original.changeNote ?? null }
  const said = data.changeNote !== original.changeNote && typeof data.changeNote === 'string' ? data.changeNote : null
  if (mode.isAutosave && (await continuesAutosave(req, original.id))) {
    return { ...kept, changedFields: [...new Set([...(kept.changedFields as string[]), ...changed])].sort(), changeNote: said ?? original.changeNote ?? null }
  }
  return {
    changedFields: changed,
    changeNote: said,
    isRestored: Boolean(mode.restoredFrom),
    restoredFrom: mode.restoredFrom ?? null,
    versionNumber: Number(original.versionNumber ?? 1) + 1,
  }
}

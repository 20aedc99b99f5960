import type { PayloadRequest } from 'payload'

import { compareVersions } from '@/plugins/content/operations/compareVersions'

export type VersionRow = { changeNote: null | string; id: string; isAutosave: boolean; savedAt: string; status: string; versionNumber: number }

const MOST = 100

const versionsOf = async (req: PayloadRequest, entry: string): Promise<VersionRow[]> => {
  const { docs } = await req.payload.findVersions({ collection: 'content-entries', depth: 0, limit: MOST, overrideAccess: false, pagination: false, req, sort: '-createdAt', where: { parent: { equals: entry } } })
  return docs.map((doc) => {
    const version = doc.version as Record<string, unknown>
    return {
      changeNote: typeof version.changeNote === 'string' && version.changeNote !== '' ? version.changeNote : null,
      id: String(doc.id),
      isAutosave: (doc as { autosave?: boolean }).autosave === true,
      savedAt: doc.updatedAt,
      status: String(version.status),
      versionNumber: Number(version.versionNumber ?? 1),
    }
  })
}

/** A version of an entry beside another one: the one asked for, else the last with a lower number. */
export const loadVersions = async (req: PayloadRequest, entry: string, version: string, asked: string | undefined) => {
  const rows = await versionsOf(req, entry)
  const shown = rows.find(({ id }) => id === version)
  if (!shown) return undefined
  const from = rows.find(({ id }) => id === asked) ?? rows.find(({ versionNumber }) => versionNumber < shown.versionNumber)
  return { comparison: from && (await compareVersions(req, entry, from.id, shown.id)), from, isLatest: rows[0]?.id === shown.id, rows, shown }
}

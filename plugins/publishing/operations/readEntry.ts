import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import type { Fields } from './types'

export type Entry = Fields & { id: string; organization: unknown; status: string; versionNumber?: null | number }

const read = (req: PayloadRequest, id: string, draft: boolean) =>
  req.payload.findByID({ collection: 'content-entries' as never, depth: 0, disableErrors: true, draft, id, overrideAccess: true, req }) as Promise<unknown> as Promise<Entry | null>

/** The latest version of an entry, and the public one if there is one. @throws NOT_FOUND */
export const readEntry = async (req: PayloadRequest, id: string): Promise<{ latest: Entry; live: Entry | undefined }> => {
  const latest = await read(req, id, true)
  if (!latest) throw new NotFound({ id, kind: 'content-entries' })
  const [row] = await sql(req)<{ isLive: boolean }>(`select _status = 'published' and status = 'PUBLISHED' as "isLive" from content_entries where id = $1`, [id])
  return { latest, live: row?.isLive ? ((await read(req, id, false)) ?? undefined) : undefined }
}

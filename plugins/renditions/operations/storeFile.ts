import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { Rendered } from '../types'

/** The row in `files` of a rendition whose bytes are stored under `filename`; the same name is the same content. */
export const storeFile = async (req: PayloadRequest, { filename, organization, purpose, rendered }: { filename: string; organization: string; purpose: 'RENDITION' | 'TRANSFORM'; rendered: Omit<Rendered, 'bytes'> & { sizeBytes: number } }): Promise<string> => {
  const { height, mimeType, sizeBytes, width } = rendered
  const [known] = await sql(req)<{ id: string }>('update files set filesize = $2, width = $3, height = $4, updated_at = now() where filename = $1 returning id', [filename, sizeBytes, width, height])
  if (known) return known.id
  const row = await req.payload.db.create({ collection: 'files', data: { filename, filesize: sizeBytes, height, mimeType, organization, purpose, width }, req })
  return String(row.id)
}

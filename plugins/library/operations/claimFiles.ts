import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { FileTaken } from '../errors'

/**
 * Notes on files whose asset they belong to, so that they are read and closed with it.
 * @throws LIBRARY_FILE_TAKEN when one of them belongs to another asset
 */
export const claimFiles = async (req: PayloadRequest, asset: string, files: string[]): Promise<void> => {
  if (files.length === 0) return
  const taken = await sql(req)<{ id: string }>('select id from files where id = any($1::uuid[]) and asset_id <> $2::uuid limit 1', [files, asset])
  if (taken[0]) throw new FileTaken({ file: taken[0].id })
  await sql(req)('update files set asset_id = $2::uuid where id = any($1::uuid[]) and asset_id is null', [files, asset])
}

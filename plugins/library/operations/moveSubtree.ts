import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

type Args = { depth: number; id: string; path: string; req: PayloadRequest }

/**
 * Takes everything below a folder along to its new path, in one statement however much it is. The folder's old place is read from its
 * row, under the lock that `placeFolder` holds.
 */
export const moveSubtree = async ({ depth, id, path, req }: Args): Promise<void> => {
  await sql(req)(
    `update asset_folders below
        set path = $1 || substr(below.path, length(own.path) + 1), depth = below.depth + $2 - own.depth, updated_at = now()
       from asset_folders own
      where own.id = $3 and own.path <> $1 and below.library_id = own.library_id and starts_with(below.path, own.path || '/')`,
    [path, depth, id],
  )
}

import type { CollectionBeforeDeleteHook } from 'payload'

import { sql } from '@/src/db/sql'

import { FolderNotEmpty } from '../errors'

/** A folder is deleted when nothing is in it, so that nothing is lost or left without a place by accident. */
export const keepFullFolderBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [found] = await sql(req)<{ assets: number; folders: number; path: string }>(
    `select path, (select count(*)::int from assets where folder_id = f.id) as assets,
            (select count(*)::int from asset_folders c where c.parent_id = f.id) as folders
       from asset_folders f where id = $1`,
    [id],
  )
  if (found && (found.assets > 0 || found.folders > 0)) throw new FolderNotEmpty({ assets: found.assets, folder: found.path, folders: found.folders })
}

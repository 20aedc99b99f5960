import type { CollectionBeforeDeleteHook } from 'payload'

import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { AssetInUse } from '../errors'
import { usageOf } from '../operations/usageOf'
import { deleteFilesTask } from '../tasks/deleteFilesTask'

/** What is in use is named and kept; what is not goes with its files, once the deletion is committed. */
export const keepUsedBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { hidden, places } = await usageOf(req, String(id))
  if (hidden > 0 || places.length > 0) throw new AssetInUse({ asset: String(id), hidden, places })
  const files = await sql(req)<{ id: string }>('select id from files where asset_id = $1', [id])
  if (files.length > 0) await enqueue({ input: { files: files.map((file) => file.id) }, req, task: deleteFilesTask })
}

import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import { takeWatchedTask } from '../tasks/takeWatchedTask'
import { findReady } from './findReady'
import { watchedFolder } from './watchedFolder'

/** Files of one library and minute; the next minute goes on. */
const BATCH = 500

/** Looks into the watched folders of all libraries: each file that has come whole gets a job of its own, once. */
export const watchFolders = async ({ now, payload, quietMs, signal }: { now: Date; payload: Payload; quietMs: number; signal: AbortSignal }): Promise<number> => {
  const libraries = await sql(payload)<{ folder: string; id: string }>(`select id, settings ->> 'watchFolder' as folder from asset_libraries where jsonb_typeof(settings -> 'watchFolder') = 'string' order by id`)
  let found = 0
  for (const { folder, id } of libraries) {
    signal.throwIfAborted()
    const root = await watchedFolder(folder)
    if (!root) {
      payload.logger.warn({ folder, library: id, msg: 'A watched folder is not there, or not below INGEST_ROOTS' })
      continue
    }
    const files = await findReady(root, { limit: BATCH, now: now.getTime(), quietMs })
    if (files.length === 0) continue
    await inTransaction(payload, { kind: 'system' }, async (req) => {
      for (const file of files) {
        const key = `watched:${createHash('sha256').update(`${id}\n${file.relative}`).digest('hex').slice(0, 40)}`
        await enqueue({ input: { library: id, ...file }, key, req, task: takeWatchedTask })
      }
    })
    found += files.length
  }
  return found
}

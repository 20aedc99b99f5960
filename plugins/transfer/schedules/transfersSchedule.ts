import { createLocalReq, type Payload } from 'payload'

import type { ScheduleDefinition } from '@/src/clock/types'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'

import { enqueueTransfer } from '../operations/enqueueTransfer'
import type { ResolvedTransferOptions } from '../options'

const MOST = 100

const LOST = `
  select t.id from content_transfers t
  where t.status in ('QUEUED', 'RUNNING') and t.updated_at < now() - interval '1 minute'
    and not exists (select 1 from graphile_worker._private_jobs j where j.key = 'content-transfer:' || t.id and (j.locked_at is not null or j.attempts < j.max_attempts))
  limit ${MOST}`

/** The file goes first: a row without its file is found again, a file without a row is not. */
const forget = async (payload: Payload, { file, id, parts }: { file: null | string; id: string; parts: string[] }): Promise<void> => {
  for (const key of [...parts, ...(file ? [file] : [])]) await storage().delete(key)
  await sql(payload)('delete from content_transfers where id = $1', [id])
}

/** Transfers that are under way and have lost their job get one; those that have been over for long go, with their files. */
export const transfersSchedule = ({ keepDays }: ResolvedTransferOptions): ScheduleDefinition => ({
  name: 'transfers',
  async run({ payload, signal }) {
    const req = await createLocalReq({}, payload)
    for (const { id } of await sql(payload)<{ id: string }>(LOST)) await enqueueTransfer(req, id)
    const over = await sql(payload)<{ file: null | string; id: string; parts: string[] }>(`select id, file_key as file, parts from content_transfers where finished_at < now() - make_interval(days => $1) limit ${MOST}`, [keepDays])
    for (const transfer of over) if (!signal.aborted) await forget(payload, transfer)
  },
})

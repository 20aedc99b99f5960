import type { Payload, PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { storage } from '@/src/files/storage'
import { newId } from '@/src/ids/newId'

import { TransferTaken } from '../errors'
import type { ResolvedTransferOptions } from '../options'
import type { Fields, Transfer } from '../types'
import { describeEntries } from './describeEntries'

const NONE = '00000000-0000-0000-0000-000000000000'

/** Entries that an export is about; `$1` organization, `$2` type, `$3` language, `$4` where they stand. */
const CHOSEN = `e.organization_id = $1 and ($2::uuid is null or e.content_type_id = $2) and ($3::text is null or e.locale = $3) and ($4::text[] is null or e.status::text = any($4))`
const chosen = ({ contentType, options, organization }: Transfer) => [organization, contentType, options.locale ?? null, options.status ?? null]

const count = async (payload: Payload, transfer: Transfer): Promise<void> => {
  const rows = await sql(payload)("update content_transfers set phase = 'ROWS', rows_total = (select count(*) from content_entries e where " + CHOSEN + ") where id = $5 and status = 'RUNNING' and phase = 'COUNT' returning id", [...chosen(transfer), transfer.id])
  if (rows.length === 0) throw new TransferTaken({ id: transfer.id })
  transfer.phase = 'ROWS'
}

type Part = { docs: Fields[]; last: string; read: number }

const nextPart = async (req: PayloadRequest, transfer: Transfer, size: number): Promise<Part | undefined> => {
  const rows = await sql(req)<{ id: string }>(`select e.id from content_entries e where ${CHOSEN} and e.id > $5 order by e.id limit $6`, [...chosen(transfer), transfer.lastId ?? NONE, size])
  const last = rows.at(-1)?.id
  return last === undefined ? undefined : { docs: await describeEntries(req, transfer.organization, rows.map(({ id }) => id)), last, read: rows.length }
}

/** The part counts from the moment the transfer names it: a worker that dies before leaves a file that nobody reads. */
const keep = async (payload: Payload, transfer: Transfer, { docs, last, read }: Part): Promise<void> => {
  const key = `transfers/${transfer.id}/${newId()}.jsonl`
  await storage().put(key, Buffer.from(docs.map((doc) => `${JSON.stringify(doc)}\n`).join('')), { contentType: 'application/jsonl' })
  const done = transfer.rowsDone + read
  const rows = await sql(payload)(
    `update content_transfers set parts = parts || to_jsonb($2::text), last_id = $3, rows_done = $4, created = created + $5, skipped = skipped + $6, updated_at = now()
     where id = $1 and status = 'RUNNING' and rows_done = $7 returning id`,
    [transfer.id, key, last, done, docs.length, read - docs.length, transfer.rowsDone],
  )
  if (rows.length === 0) {
    await storage().delete(key)
    throw new TransferTaken({ id: transfer.id })
  }
  Object.assign(transfer, { lastId: last, rowsDone: done })
}

/**
 * Goes on with an export until it is through, or `isOver` says that it is another's turn; answers whether it is through. Entries are read in the order of
 * their ids as the principal may read them, and kept in parts.
 * @throws TRANSFER_TAKEN
 */
export const runExport = async ({ isOver, options, payload, principal, transfer }: { isOver: () => boolean; options: ResolvedTransferOptions; payload: Payload; principal: Principal; transfer: Transfer }): Promise<boolean> => {
  if (transfer.phase === 'COUNT') await count(payload, transfer)
  while (!isOver()) {
    const part = await inTransaction(payload, principal, (req) => nextPart(req, transfer, options.partSize))
    if (!part) return true
    await keep(payload, transfer, part)
  }
  return false
}

import { APIError, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { isEngineError } from '@/src/errors/isEngineError'

import type { ResolvedTransferOptions } from '../options'
import { actorPrincipal } from './actorPrincipal'
import { enqueueTransfer } from './enqueueTransfer'
import { readTransfer } from './readTransfer'
import { runExport } from './runExport'
import { runImport } from './runImport'

/** Failures in a row, without a row done between them, after which somebody has to look. */
const MOST_FAILURES = 5
const AGAIN_MS = 5_000

const finish = (payload: Payload, id: string, status: 'DONE' | 'FAILED', error?: string) =>
  sql(payload)("update content_transfers set status = $2::text::enum_content_transfers_status, error = $3, finished_at = now(), updated_at = now() where id = $1 and status = 'RUNNING'", [id, status, error ?? null])

type Args = { attempt: number; id: string; options: ResolvedTransferOptions; payload: Payload; signal: AbortSignal }

/** Another job goes on, with all its attempts. */
const handOn = (payload: Payload, id: string, afterMs = 0) => inTransaction(payload, { kind: 'system' }, (req) => enqueueTransfer(req, id, new Date(Date.now() + afterMs)))

/**
 * Goes on with a transfer where it stands, for a while; what is left is another job. What is no fault of a row is tried again, and shown at the transfer
 * when it stays.
 */
export const runTransfer = async ({ attempt, id, options, payload, signal }: Args): Promise<void> => {
  await sql(payload)("update content_transfers set status = 'RUNNING', started_at = coalesce(started_at, now()), error = null where id = $1 and status = 'QUEUED'", [id])
  const transfer = await readTransfer(payload, id)
  if (transfer?.status !== 'RUNNING') return
  const before = transfer.rowsDone
  const ends = Date.now() + options.secondsPerRun * 1000
  const isOver = () => signal.aborted || Date.now() > ends
  try {
    const principal = await actorPrincipal(payload, transfer.actor)
    const run = transfer.direction === 'IMPORT' ? runImport : runExport
    if (await run({ isOver, options, payload, principal, signal, transfer })) await finish(payload, id, 'DONE')
    else if (signal.aborted) throw signal.reason
    else await handOn(payload, id)
  } catch (error) {
    // Cancelled; or a transaction of a worker that died ended after we looked.
    if (isEngineError(error, 'TRANSFER_TAKEN')) return void ((await readTransfer(payload, id))?.status === 'RUNNING' && (await handOn(payload, id, AGAIN_MS)))
    const isRefusal = error instanceof APIError && error.status < 500
    if (!isRefusal && transfer.rowsDone > before && !signal.aborted) return void (await handOn(payload, id, AGAIN_MS))
    if (signal.aborted || (!isRefusal && attempt < MOST_FAILURES)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    await finish(payload, id, 'FAILED', transfer.rowsDone > 0 ? `after row ${transfer.rowsDone}: ${reason}` : reason)
  }
}

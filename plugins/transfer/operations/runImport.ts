import type { Payload, PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import type { ContentProblem } from '@/src/content/types'
import { isFields } from '@/src/content/isFields'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'

import type { ResolvedTransferOptions } from '../options'
import type { Outcome, RawRow, Transfer } from '../types'
import { advanceTransfer } from './advanceTransfer'
import { claimTransfer } from './claimTransfer'
import { importRow } from './importRow'
import { problemsOf } from './problemsOf'
import { readRows } from './readRows'
import { rowMedia } from './rowMedia'

const system: Principal = { kind: 'system' }

type Work = { /** Where the attachments of a WordPress export are, by their ids; pages name them by these. */ attachments: Map<string, string>; known: Set<string>; options: ResolvedTransferOptions; signal: AbortSignal; /** Rows that wait, and whether their entry was begun by this import. */ waiting?: Map<number, boolean>; payload: Payload; principal: Principal; transfer: Transfer }

/** Takes a dry run back. */
class DryRun extends Error {
  constructor(readonly outcome: Outcome) {
    super('dry run')
  }
}

const externalIdOf = (raw: RawRow): string | undefined => {
  const given = raw.kind === 'cells' ? raw.cells.externalId : raw.kind === 'page' ? raw.fields.externalId : raw.kind === 'document' && isFields(raw.value) ? raw.value.externalId : undefined
  return typeof given === 'string' ? given : undefined
}

/** What is to be said about a row: why it failed, or that it waits. */
const noteRow = async (req: PayloadRequest, transfer: Transfer, raw: RawRow, outcome: 'BEGUN' | 'FAILED' | 'WAITS', problems: ContentProblem[]): Promise<void> => {
  await sql(req)(
    `insert into content_transfer_rows (id, organization_id, transfer_id, "row", place, outcome, external_id, problems, updated_at, created_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5::text::enum_content_transfer_rows_outcome, $6, $7, now(), now())
     on conflict (organization_id, transfer_id, "row") do update set outcome = excluded.outcome, problems = excluded.problems`,
    [transfer.organization, transfer.id, raw.row, raw.place, outcome, externalIdOf(raw)?.slice(0, 500) ?? null, JSON.stringify(problems.slice(0, 100))],
  )
}

const WAITING: Partial<Record<Outcome, 'BEGUN' | 'WAITS'>> = { begun: 'BEGUN', waits: 'WAITS' }

/** Its reasons to wait are over, or are to be said. */
const settleNote = async (req: PayloadRequest, transfer: Transfer, raw: RawRow, outcome: Outcome): Promise<void> => {
  const waits = WAITING[outcome]
  if (waits) await noteRow(req, transfer, raw, waits, [])
  else if (transfer.phase === 'REFERENCES') await sql(req)('delete from content_transfer_rows where transfer_id = $1 and "row" = $2', [transfer.id, raw.row])
}

const attempt = async ({ known, options, payload, principal, signal, transfer, waiting }: Work, raw: RawRow): Promise<Outcome> => {
  const media = await rowMedia({ maxBytes: options.maxMediaBytes, payload, principal, raw, signal, transfer })
  const isDry = transfer.mode === 'DRY_RUN'
  try {
    return await inTransaction(payload, principal, async (req) => {
      await claimTransfer(req, transfer)
      const isLast = transfer.phase === 'REFERENCES'
      const made = await importRow({ isKnown: isDry ? (id) => known.has(id) : undefined, isLast, media, raw, req, transfer })
      const outcome = waiting?.get(raw.row) ? 'created' : made
      if (isDry) throw new DryRun(outcome)
      await settleNote(req, transfer, raw, outcome)
      await advanceTransfer(req, transfer, raw.row, outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof DryRun) return error.outcome
    throw error
  }
}

/**
 * One row: its entry, what is to be said about it, and the progress, together. A row that is refused leaves nothing but the reasons.
 * @throws TRANSFER_TAKEN, and what is no fault of the row
 */
const takeRow = async (work: Work, raw: RawRow): Promise<void> => {
  const { payload, transfer } = work
  const before = transfer.rowsDone
  let [outcome, problems]: ['failed' | Outcome, ContentProblem[]] = ['failed', []]
  try {
    outcome = await attempt(work, raw)
    if (transfer.mode === 'RUN') return
  } catch (error) {
    transfer.rowsDone = before
    const found = problemsOf(error)
    if (!found || (error as { code?: unknown }).code === 'TRANSFER_TAKEN') throw error
    problems = found
  }
  await inTransaction(payload, system, async (req) => {
    await claimTransfer(req, transfer)
    if (outcome === 'failed') await noteRow(req, transfer, raw, 'FAILED', problems)
    else await settleNote(req, transfer, raw, outcome)
    await advanceTransfer(req, transfer, raw.row, outcome)
  })
}

const withThumbnail = (raw: RawRow, attachments: Work['attachments']): RawRow => (raw.kind === 'page' && raw.thumbnail ? { ...raw, thumbnail: { ...raw.thumbnail, address: attachments.get(raw.thumbnail.id) } } : raw)

const enterPhase = (payload: Payload, transfer: Transfer, phase: Transfer['phase'], total?: number): Promise<void> =>
  inTransaction(payload, system, async (req) => {
    await claimTransfer(req, transfer)
    await sql(req)('update content_transfers set phase = $2::text::enum_content_transfers_phase, rows_done = 0, rows_total = coalesce($3, rows_total), updated_at = now() where id = $1', [transfer.id, phase, total ?? null])
    Object.assign(transfer, { phase, rowsDone: 0 })
  })

/** Rows that wait for what they refer to. */
const waitingRows = async (payload: Payload, { id }: Transfer): Promise<Map<number, boolean>> => {
  const rows = await sql(payload)<{ begun: boolean; row: string }>(`select "row", outcome = 'BEGUN' as begun from content_transfer_rows where transfer_id = $1 and outcome <> 'FAILED'`, [id])
  return new Map(rows.map(({ begun, row }) => [Number(row), begun]))
}

/**
 * Goes on with an import until it is through, or `isOver` says that it is another's turn; answers whether it is through. First the file is read through, so
 * that a broken one changes nothing; then row by row; then once more the rows that refer to rows further down.
 * @throws TRANSFER_TAKEN, TRANSFER_FILE_UNREADABLE, CSV_INVALID, JSON_INVALID, XML_INVALID, and what is no fault of a row
 */
export const runImport = async ({ isOver, options, payload, principal, signal, transfer }: { isOver: () => boolean; options: ResolvedTransferOptions; payload: Payload; principal: Principal; signal: AbortSignal; transfer: Transfer }): Promise<boolean> => {
  const work: Work = { attachments: new Map(), known: new Set(), options, payload, principal, signal, transfer }
  let total = 0
  const isDry = transfer.mode === 'DRY_RUN'
  const hasAttachments = transfer.format === 'WORDPRESS' && transfer.options.fetchMedia === true
  if (transfer.phase === 'COUNT' || isDry || hasAttachments) {
    await readRows(transfer, options, (raw) => {
      total += 1
      const externalId = isDry ? externalIdOf(raw) : undefined
      if (externalId) work.known.add(externalId)
      if (hasAttachments && raw.kind === 'attachment') work.attachments.set(raw.id, raw.address)
      return true
    })
  }
  if (transfer.phase === 'COUNT') await enterPhase(payload, transfer, 'ROWS', total)
  for (const phase of ['ROWS', 'REFERENCES'] as const) {
    if (transfer.phase !== phase) continue
    const waiting = phase === 'REFERENCES' ? await waitingRows(payload, transfer) : undefined
    work.waiting = waiting
    let isWhole = true
    await readRows(transfer, options, async (raw) => {
      if (raw.row <= transfer.rowsDone || (waiting && !waiting.has(raw.row))) return true
      isWhole = !isOver()
      if (isWhole) await takeRow(work, withThumbnail(raw, work.attachments))
      return isWhole
    })
    if (!isWhole) return false
    await enterPhase(payload, transfer, phase === 'ROWS' ? 'REFERENCES' : 'END')
  }
  return true
}

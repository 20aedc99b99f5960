import type { Payload, PayloadRequest } from 'payload'

import { transactionClient } from '@/src/payload/transactionClient'

/** Runs one statement with numbered parameters ($1, $2 …) and returns its rows. */
export type Sql = <Row = Record<string, unknown>>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/**
 * Raw SQL inside the transaction of a request, or on the pool when there is none (or a Payload is given).
 * What a request's transaction does is undone with it.
 * @example const rows = await sql(req)<{ id: string }>('select id from briefs where organization_id = $1', [organization])
 */
export const sql = (source: Payload | PayloadRequest): Sql => {
  return async <Row>(text: string, values: readonly unknown[] = []) => {
    const payload = 'payload' in source ? source.payload : source
    const id = 'transactionID' in source ? await source.transactionID : undefined
    const session = id === undefined || id === null ? undefined : payload.db.sessions?.[String(id)]
    const { rows } = session ? await transactionClient(session.db).query(text, [...values]) : await payload.db.pool.query(text, [...values])
    return rows as Row[]
  }
}

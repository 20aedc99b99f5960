import { createHash } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { transactionClient } from '@/src/payload/transactionClient'

const names = new Map<string, string>()
const MAX_NAMES = 500

/** The same text always has the same name; undefined beyond as many as a connection should remember. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= MAX_NAMES) return known
  const name = `engine_${createHash('sha1').update(text).digest('base64url')}`
  names.set(text, name)
  return name
}

/** Runs a statement that comes again and again, in the transaction of a request or on the pool, as `sql` does: each connection parses it once. */
export const prepared = async <Row>(source: Payload | PayloadRequest, text: string, values: readonly unknown[]): Promise<Row[]> => {
  const payload = 'payload' in source ? source.payload : source
  const id = 'transactionID' in source ? await source.transactionID : undefined
  const session = id === undefined || id === null ? undefined : payload.db.sessions?.[String(id)]
  const name = nameOf(text)
  const statement = { ...(name !== undefined && { name }), text, values: [...values] }
  const { rows } = session ? await transactionClient(session.db).query(statement) : await payload.db.pool.query(statement)
  return rows as Row[]
}

import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

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

/** Runs a statement that comes again and again on the pool: each connection parses it once. */
export const prepared = async <Row>(payload: Payload, text: string, values: readonly unknown[]): Promise<Row[]> => {
  const name = nameOf(text)
  const { rows } = await payload.db.pool.query({ ...(name !== undefined && { name }), text, values: [...values] })
  return rows as Row[]
}

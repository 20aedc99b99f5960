import type { PayloadRequest } from 'payload'

import { transactionNotes } from './transactionNotes'

type KnownRow = { collection: string; organization: string }

/**
 * Rows that the transaction of a request has seen, by id: to which collection and organization they belong. Who finds an id here need not ask the
 * database what it is. Empty, and keeps nothing, outside a transaction.
 */
export const knownRows = async (req: PayloadRequest): Promise<Map<string, KnownRow>> => {
  const notes = await transactionNotes(req)
  const known = (notes?.get('rows') as Map<string, KnownRow> | undefined) ?? new Map<string, KnownRow>()
  notes?.set('rows', known)
  return known
}

import type { PayloadRequest } from 'payload'

const notes = new WeakMap<object, Map<string, unknown>>()

/**
 * What one transaction has learnt and need not ask again, by a key that begins with the room it belongs to; undefined outside a transaction. It goes
 * with the transaction. Whoever changes a row that is noted takes the note away; a savepoint that is undone leaves its notes.
 */
export const transactionNotes = async (req: PayloadRequest): Promise<Map<string, unknown> | undefined> => {
  const id = await req.transactionID
  const db = id === undefined || id === null ? undefined : req.payload.db.sessions?.[String(id)]?.db
  if (!db) return undefined
  const known = notes.get(db) ?? new Map<string, unknown>()
  notes.set(db, known)
  return known
}

import type { PoolClient } from 'pg'

/** A kind of row that is written by the next statement of a transaction. */
export type LateWrite = {
  /** Unique; rows of one name are written together, in the order they came. */
  name: string
  /**
   * The items of a `with` clause, by name, the last one with a row for each thing done. `rows` is an expression: the rows as one
   * JSON array (jsonb). Names begin with the name of the write.
   */
  steps: (rows: string) => Record<string, string>
}

export type LateBatch = { rows: object[]; write: LateWrite }

/** What waits for the next statement of a connection: whole statements, in the order they came, and after them rows by kind. */
export type WaitingWrites = { batches: Map<string, LateBatch>; statements: object[] }

export const waitingWrites = new WeakMap<PoolClient, WaitingWrites>()

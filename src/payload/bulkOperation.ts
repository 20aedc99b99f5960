import { combineQueries, executeAccess, initTransaction, type Payload, type PayloadRequest, type Where } from 'payload'

import { transactionClient } from './transactionClient'
import { type TransactionGuard, transactionGuard } from './transactionGuard'

export type BulkOptions = {
  collection: string
  data?: Record<string, unknown>
  disableTransaction?: boolean
  draft?: boolean
  limit?: number
  overrideAccess?: boolean
  req: PayloadRequest
  sort?: string | string[]
  trash?: boolean
  where: Where
}

export type BulkResult = {
  docs: unknown[]
  errors: { id: number | string; isPublic: boolean; message: string }[]
}

/**
 * Updates or deletes what `where` finds, one document after another, each inside a savepoint: a document that fails is
 * undone alone and reported, the others are saved (A5). Payload's own runs all at once on one connection, where one
 * database error undoes every document while the rest are reported as saved.
 * Document hooks see the operation of a single document (`updateByID`, `deleteByID`).
 * @throws TRANSACTION_NOT_COMMITTED when nothing was saved
 */
export const bulkOperation = async (
  payload: Payload,
  kind: 'delete' | 'update',
  options: BulkOptions,
  runOne: (id: number | string) => Promise<unknown>,
): Promise<BulkResult> => {
  const { req } = options
  const isOwner = !options.disableTransaction && (await initTransaction(req))
  const result: BulkResult = { docs: [], errors: [] }
  try {
    for (const id of await findTargets(payload, kind, options)) {
      try {
        result.docs.push(await inSavepoint(payload, req, () => runOne(id)))
      } catch (error) {
        result.errors.push(describe(id, error))
      }
    }
    if (isOwner) await payload.db.commitTransaction((await req.transactionID) ?? '')
    return result
  } catch (error) {
    if (isOwner) await payload.db.rollbackTransaction((await req.transactionID) ?? '')
    throw error
  } finally {
    if (isOwner) delete req.transactionID
  }
}

/** What the caller asked for, may read, and may change: fields of the query are checked against read access. */
const findTargets = async (payload: Payload, kind: 'delete' | 'update', options: BulkOptions): Promise<(number | string)[]> => {
  const { collection, draft, limit, overrideAccess, req, sort, trash, where } = options
  const access = payload.config.collections.find(({ slug }) => slug === collection)?.access[kind]
  const allowed = overrideAccess || !access ? true : await executeAccess({ data: options.data, req }, access)
  const common = { collection, depth: 0, draft, pagination: false, req, select: {}, trash }
  const asked = await payload.find({ ...common, limit, overrideAccess, sort, where })
  const ids = asked.docs.map(({ id }) => id)
  if (allowed === true || ids.length === 0) return ids
  const changeable = await payload.find({ ...common, overrideAccess: true, where: combineQueries({ id: { in: ids } }, allowed) })
  const found = new Set(changeable.docs.map(({ id }) => id))
  return ids.filter((id) => found.has(id))
}

const inSavepoint = async (payload: Payload, req: PayloadRequest, run: () => Promise<unknown>): Promise<unknown> => {
  const id = String((await req.transactionID) ?? '')
  if (!id) return run()
  const session = payload.db.sessions?.[id]
  if (!session) throw new Error('The transaction of the bulk operation was rolled back')
  const client = transactionClient(session.db)
  const guard: TransactionGuard = { id, isDoomed: false, kind: 'document', outer: transactionGuard.getStore() }
  await client.query('savepoint document')
  try {
    const doc = await transactionGuard.run(guard, run)
    if (guard.isDoomed) throw new Error('Something this document depends on failed')
    await client.query('release savepoint document')
    return doc
  } catch (error) {
    await client.query('rollback to savepoint document')
    // killTransaction removed it from the request although the transaction lives on.
    req.transactionID = id
    throw error
  }
}

const describe = (id: number | string, error: unknown): BulkResult['errors'][number] => ({
  id,
  isPublic: error instanceof Error && 'isPublic' in error && error.isPublic === true,
  message: error instanceof Error ? error.message : 'Unknown error',
})

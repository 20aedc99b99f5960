import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the code that runs now may do to the transaction `id` when it fails.
 * - `read`: nothing. A failed read changed nothing, so its caller may go on.
 * - `document`: one document of a bulk write. Its failure undoes the document, to a savepoint; `isDoomed` notes that
 *   something inside asked for a rollback, so that a half-written document is never counted as saved.
 */
export type TransactionGuard = { id: string; isDoomed: boolean; kind: 'document' | 'read'; outer?: TransactionGuard }

export const transactionGuard = new AsyncLocalStorage<TransactionGuard | undefined>()

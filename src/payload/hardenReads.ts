import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { transactionGuard } from './transactionGuard'

const READS = [
  'auth', 'count', 'countGlobalVersions', 'countVersions', 'find', 'findByID', 'findDistinct', 'findGlobal',
  'findGlobalVersionByID', 'findGlobalVersions', 'findVersionByID', 'findVersions',
] as const
const WRITES = ['create', 'delete', 'duplicate', 'restoreGlobalVersion', 'restoreVersion', 'update', 'updateGlobal'] as const

type Operation = (options: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * A failed read no longer rolls back the transaction it ran in (A3): Payload's reads call `killTransaction` when they
 * fail, so a hook that tolerates a missing document lost its caller's write, and the caller still got success.
 * A write inside a read's hook keeps Payload's behaviour. Can go when Payload's reads stop doing so (issue 17723).
 */
export const hardenReads = (payload: Payload, adapter: PostgresAdapter): void => {
  const operations = payload as unknown as Record<string, Operation>
  for (const name of READS) {
    const read = operations[name]?.bind(payload)
    if (read) operations[name] = (options) => guardRead(adapter, read, options)
  }
  for (const name of WRITES) {
    const write = operations[name]?.bind(payload)
    if (write) operations[name] = (options) => guardWrite(write, options)
  }
}

const guardRead = async (adapter: PostgresAdapter, read: Operation, options: Parameters<Operation>[0]): Promise<unknown> => {
  const id = await options?.req?.transactionID
  if (!id || !options.req) return read(options)
  const outer = transactionGuard.getStore()
  try {
    return await transactionGuard.run({ id: String(id), isDoomed: false, kind: 'read', outer }, () => read(options))
  } catch (error) {
    // killTransaction removed it from the request although the transaction lives on.
    if (adapter.sessions[String(id)]) options.req.transactionID = id
    throw error
  }
}

/**
 * A failed write does end the transaction, and its request must keep saying so: Payload removes the transaction from the
 * request, and whatever a tolerant hook does next would be saved on its own.
 */
const guardWrite = async (write: Operation, options: Parameters<Operation>[0]): Promise<unknown> => {
  const id = await options?.req?.transactionID
  try {
    return await transactionGuard.run(writeGuard(), () => write(options))
  } catch (error) {
    if (id && options.req) options.req.transactionID = id
    throw error
  }
}

/** The nearest guard that also holds for writes. */
const writeGuard = () => {
  let guard = transactionGuard.getStore()
  while (guard?.kind === 'read') guard = guard.outer
  return guard
}

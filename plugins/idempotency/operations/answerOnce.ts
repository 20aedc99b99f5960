import { setTimeout as sleep } from 'node:timers/promises'

import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

import { KeyInUse, KeyReused } from '../errors'
import type { ResolvedIdempotencyOptions } from '../options'
import type { RecordKey, StoredRecord, recordStore } from './recordStore'

/** How often a waiting request looks whether the first one has finished, in ms; grows up to the second value. */
const LOOK_EVERY_MS = [20, 250] as const
const RETRY_AFTER_SECONDS = 1
const CLIENT_ERROR = 400
const SERVER_ERROR = 500

type Store = ReturnType<typeof recordStore>
export type Answer = { body: unknown; isReplay: boolean; status: number }

type Run = () => Promise<{ body: unknown; status: number }>

/** Keeps the answer, unless the request failed on our side: then the next one with the key runs again. */
const keep = async (store: Store, id: string, status: number, body: unknown): Promise<void> => {
  if (status >= SERVER_ERROR) await store.release(id)
  else await store.complete(id, status, body)
}

/** For handlers that commit by themselves, e.g. because they wait for other work. */
const execute = async (store: Store, id: string, run: Run): Promise<Answer> => {
  try {
    const { body, status } = await run()
    await keep(store, id, status, body)
    return { body, isReplay: false, status }
  } catch (error) {
    await store.release(id)
    throw error
  }
}

/** What the handler does and the answer, in one transaction. */
const executeTogether = async (store: Store, id: string, args: { lost: () => Error; req: PayloadRequest; run: Run }): Promise<Answer> => {
  const { lost, req, run } = args
  try {
    await initTransaction(req)
    await store.hold(id, req)
    const { body, status } = await run()
    if (status >= CLIENT_ERROR) {
      await killTransaction(req)
      await keep(store, id, status, body)
    } else {
      if (!(await store.complete(id, status, body, req))) throw lost()
      await commitTransaction(req)
    }
    return { body, isReplay: false, status }
  } catch (error) {
    await killTransaction(req)
    await store.release(id)
    throw error
  }
}

/**
 * Executes `run` at most once per key, however many callers ask at the same time in however many processes: one of them
 * gets the row of a unique index, the others wait for its answer.
 * @throws IDEMPOTENCY_KEY_REUSED for another request under the same key, IDEMPOTENCY_KEY_IN_USE when waiting took too long
 */
export const answerOnce = async (args: {
  hash: string
  key: RecordKey
  /** The handler's work is one transaction, and the answer goes into it. */
  isTransaction: boolean
  options: ResolvedIdempotencyOptions
  req: PayloadRequest
  run: Run
  store: Store
}): Promise<Answer> => {
  const { hash, isTransaction, key, options, req, run, store } = args
  const inUse = () => new KeyInUse({ key: shown(key), retryAfterSeconds: RETRY_AFTER_SECONDS, route: key.route })
  const deadline = Date.now() + options.waitMs
  let pause: number = LOOK_EVERY_MS[0]
  for (;;) {
    const claimed = await store.claim(key, hash)
    if (claimed) return isTransaction ? executeTogether(store, claimed, { lost: inUse, req, run }) : execute(store, claimed, run)
    const found: StoredRecord | undefined = await store.find(key, options.keepHours)
    if (found?.isStale) await store.release(found.id)
    else if (found && found.requestHash !== hash) throw new KeyReused({ key: shown(key), route: key.route })
    else if (found && found.statusCode !== null) return { body: found.responseBody, isReplay: true, status: found.statusCode }
    else if (found && isTransaction && (await store.isAbandoned(found.id))) await store.release(found.id)
    else if (Date.now() >= deadline) throw inUse()
    else {
      await sleep(pause)
      pause = Math.min(pause * 2, LOOK_EVERY_MS[1])
    }
  }
}

/** The key as the caller sent it: stored keys start with the principal. */
const shown = ({ key }: RecordKey): string => key.slice(key.indexOf(' ') + 1)

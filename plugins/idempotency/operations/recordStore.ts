import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'
import { tableOf } from '@/src/payload/tableOf'

/** An answer, or, while `statusCode` is null, a request that is running. */
export type StoredRecord = { id: string; isStale: boolean; requestHash: string; responseBody: unknown; statusCode: null | number }

export type RecordKey = { key: string; organization: string; route: string }

/** A running request without a transaction that has not finished after this time died with its process, in s. */
const RUNNING_AT_MOST_SECONDS = 120

/** Time between the claim and the lock of a request in a transaction, in s. One that took longer loses its claim and commits nothing. */
const LOCKED_WITHIN_SECONDS = 2

// The lock ends with the transaction, however that ends.
const LOCK = 'hashtextextended($1::uuid::text, 0)'

/**
 * The records of requests and answers. A claim is made outside the request's transaction, since the others must see it at once. The
 * answer is stored with what the request did, where that is one transaction: then both are there or none, also after a crash.
 */
export const recordStore = (payload: Payload, collection: string) => {
  const table = tableOf(payload, collection)
  const run = sql(payload)
  return {
    /** True for the one caller that is to execute the request. */
    claim: async ({ key, organization, route }: RecordKey, requestHash: string): Promise<string | undefined> => {
      const id = newId()
      const rows = await run<{ id: string }>(
        `insert into "${table}" (id, organization_id, key, route, request_hash, created_at, updated_at)
         values ($1, $2, $3, $4, $5, now(), now()) on conflict (organization_id, key, route) do nothing returning id`,
        [id, organization, key, route, requestHash],
      )
      return rows[0]?.id
    },
    /** False when somebody else took the claim over meanwhile. With a request, in its transaction. */
    complete: async (id: string, statusCode: number, body: unknown, req?: PayloadRequest): Promise<boolean> => {
      const rows = await sql(req ?? payload)(
        `update "${table}" set status_code = $2, response_body = $3::jsonb, updated_at = now() where id = $1 returning id`,
        [id, statusCode, JSON.stringify(body)],
      )
      return rows.length === 1
    },
    /** Says that the transaction of `req` is at work on the claim, for as long as it lasts. */
    hold: async (id: string, req: PayloadRequest): Promise<void> => {
      await sql(req)(`select pg_advisory_xact_lock(${LOCK})`, [id])
    },
    /** True when no transaction is at work on the claim: what it did is undone, its process is gone. */
    isAbandoned: async (id: string): Promise<boolean> => {
      const rows = await run<{ isFree: boolean }>(
        `select pg_try_advisory_xact_lock(${LOCK}) as "isFree" from "${table}"
         where id = $1::uuid and status_code is null and created_at < now() - make_interval(secs => $2)`,
        [id, LOCKED_WITHIN_SECONDS],
      )
      return rows[0]?.isFree === true
    },
    find: async ({ key, organization, route }: RecordKey, keepHours: number): Promise<StoredRecord | undefined> => {
      const rows = await run<StoredRecord>(
        `select id, request_hash as "requestHash", response_body as "responseBody", status_code::int as "statusCode",
           created_at < now() - case when status_code is null then make_interval(secs => $4) else make_interval(hours => $5) end as "isStale"
         from "${table}" where organization_id = $1 and key = $2 and route = $3`,
        [organization, key, route, RUNNING_AT_MOST_SECONDS, keepHours],
      )
      return rows[0]
    },
    release: async (id: string): Promise<void> => {
      await run(`delete from "${table}" where id = $1`, [id])
    },
    /** Removes answers that are older than `keepHours`; returns how many. */
    sweep: async (keepHours: number): Promise<number> => {
      const rows = await run(`delete from "${table}" where created_at < now() - make_interval(hours => $1) returning id`, [keepHours])
      return rows.length
    },
  }
}

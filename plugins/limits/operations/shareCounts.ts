import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import type { Rates } from '../options'

/** Requests of one caller that were counted in this process and not shared yet. */
export type CallerCount = { key: string; kind: keyof Rates; points: number }

/** A caller's requests in its running window over all processes, and the time until the window ends. */
export type SharedCount = CallerCount & { seconds: number }

// In one order, so that two processes never wait for each other.
const ADD = `insert into engine.rate_counts as known (kind, key, points, expires_at)
  select kind, key, points, now() + make_interval(secs => $4) from unnest($1::text[], $2::text[], $3::int[]) as given (kind, key, points) order by kind, key
  on conflict (kind, key) do update set
    points = case when known.expires_at > now() then known.points + excluded.points else excluded.points end,
    expires_at = case when known.expires_at > now() then known.expires_at else excluded.expires_at end
  returning kind, key, points, extract(epoch from expires_at - now())::float8 as seconds`

/** Adds what this process counted and returns the counts of all. Nothing when the database does not answer: each process counts alone then. */
export const shareCounts = async (payload: Payload, counts: CallerCount[], windowSeconds: number): Promise<SharedCount[]> => {
  if (payload.db.pool.ended) return []
  const columns = [counts.map(({ kind }) => kind), counts.map(({ key }) => key), counts.map(({ points }) => points)]
  try {
    return await sql(payload)<SharedCount>(ADD, [...columns, windowSeconds])
  } catch (err) {
    payload.logger.warn({ err, msg: 'Request counts were not shared; each process counts alone' })
    return []
  }
}

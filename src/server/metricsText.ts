import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, register } from 'prom-client'

import { sql } from '@/src/db/sql'
import { queueStats } from '@/src/queue/queueStats'

/** Slugs of collections whose inserted rows say how busy the engine is; left out where they do not exist. */
const COUNTED = { engine_events_rows: 'content-events', engine_invocations_rows: 'agent-invocations' }

/** Prometheus text: process, HTTP, tasks, queue depth and age, events, invocations, database pool. */
export const metricsText = async (payload: Payload): Promise<{ body: string; contentType: string }> => {
  if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics()
  const stats = await queueStats(payload)
  const jobs = gauge('engine_queue_jobs', 'Jobs in the queue by state', ['state'])
  for (const state of ['failed', 'running', 'scheduled', 'waiting'] as const) jobs.set({ state }, stats[state])
  gauge('engine_queue_oldest_due_seconds', 'How long the oldest due job has been waiting').set(stats.oldestDueSeconds)
  const [workers] = await sql(payload)<{ count: number }>('select count(*)::int as count from engine.workers')
  gauge('engine_workers', 'Workers that are alive').set(workers?.count ?? 0)
  const { idleCount, totalCount, waitingCount } = payload.db.pool
  const pool = gauge('engine_database_connections', 'Connections of the pool of this process by state', ['state'])
  pool.set({ state: 'idle' }, idleCount)
  pool.set({ state: 'used' }, totalCount - idleCount)
  pool.set({ state: 'awaited' }, waitingCount)
  for (const [name, slug] of Object.entries(COUNTED)) await countRows(payload, name, slug)
  return { body: await register.metrics(), contentType: register.contentType }
}

/** Rows inserted since PostgreSQL last reset its statistics: no scan, and it only grows. */
const countRows = async (payload: Payload, name: string, slug: string): Promise<void> => {
  const table = payload.db.tableNameMap.get(slug.replaceAll('-', '_'))
  if (!table) return
  const [row] = await sql(payload)<{ inserted: number }>(
    'select n_tup_ins::float8 as inserted from pg_stat_user_tables where schemaname = current_schema() and relname = $1',
    [table],
  )
  gauge(`${name}_inserted`, `Rows inserted into ${slug} as PostgreSQL counts them`).set(row?.inserted ?? 0)
}

const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
  (register.getSingleMetric(name) as Gauge | undefined) ?? new Gauge({ help, labelNames, name })

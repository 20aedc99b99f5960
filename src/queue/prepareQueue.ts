import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'

/** Tables of the queue beside graphile's own: markers of what was done once, and the workers that are alive. */
const TABLES = `
create schema if not exists engine;
create table if not exists engine.once (key text primary key, at timestamptz not null default now());
create index if not exists once_at_idx on engine.once (at);
create table if not exists engine.workers (
  id text primary key, host text not null, pid int not null, concurrency int not null, started_at timestamptz not null default now()
);`

/** Creates or migrates the queue's schemas. Idempotent; the caller holds the migration lock. */
export const prepareQueue = async (connectionString: string): Promise<void> => {
  await runMigrations({ connectionString, noHandleSignals: true })
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(TABLES)
  } finally {
    await client.end()
  }
}

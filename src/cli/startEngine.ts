import path from 'node:path'

import { openDatabase } from '@/src/db/openDatabase'
import { env } from '@/src/env/env'

import { assertPortFree } from './assertPortFree'
import { buildAdmin } from './buildAdmin'
import type { Shutdown } from './createShutdown'
import { demoSignIns } from './demoSignIns'
import { isAdminBuilt } from './isAdminBuilt'
import type { StartArguments } from './parseStartArguments'
import { progress } from './progress'
import { welcome } from './welcome'

/**
 * Opens everything in order and registers how each part is closed. What often goes wrong (port, database) is tried before
 * the slow parts are loaded.
 */
export const startEngine = async ({ admin, web, worker }: StartArguments, shutdown: Shutdown): Promise<void> => {
  const { DATA_DIR, HOST, LOG_TO, PORT, PUBLIC_URL } = env()
  if (web) await assertPortFree(PORT, HOST)
  const open = () => openDatabase({ role: web && worker ? 'engine' : 'part' })
  const database = await progress('Database', open, ({ isEmbedded }) => `${isEmbedded ? 'embedded PostgreSQL' : 'server'} ready`)
  shutdown.add('the database', () => database.stop())
  const migrate = async () => (await import('./migrateSchema')).migrateSchema(database.url)
  await progress('Schema', migrate, (applied) => (applied.length ? `${applied.join(', ')} applied` : 'up to date'))
  const payload = await progress('Engine', async () => (await import('./openEngine')).openEngine(), () => 'ready')
  shutdown.add('the engine', () => payload.destroy())
  const starter = async () => (await import('./installStarterOnce')).installStarterOnce(payload)
  await progress('Starter', starter, (isNew) => (isNew ? 'library and demo organization installed' : 'there'))
  if (web && admin && !isAdminBuilt(process.cwd())) {
    await progress('Admin', () => buildAdmin(process.cwd(), { signal: shutdown.signal }), () => 'built')
  }
  shutdown.signal.throwIfAborted()
  if (worker) {
    const { startClock } = await import('@/src/clock/startClock')
    const { startWorker } = await import('@/src/queue/startWorker')
    const running = await progress('Worker', () => startWorker(payload))
    shutdown.add('the worker', () => running.stop())
    const clock = await startClock(payload)
    shutdown.add('the clock', () => clock.stop())
  }
  if (web) {
    const { startWeb } = await import('@/src/server/startWeb')
    const running = await progress('Web', () => startWeb(payload, { admin }))
    shutdown.add('the web server', () => running.stop())
    const logFile = LOG_TO === 'file' ? path.join(DATA_DIR, 'engine.log') : undefined
    console.log(welcome({ admin, logFile, signIns: demoSignIns(DATA_DIR), url: PUBLIC_URL }))
  } else console.log('\nThe worker is running. Ctrl-C stops it.')
}

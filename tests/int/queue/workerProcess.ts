/** A worker in a process of its own, for tests that kill it. Prints `ready` when it takes jobs. */
import { buildConfig, getPayload } from 'payload'

import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { startWorker } from '@/src/queue/startWorker'

import { queueConfig } from './config'

const url = process.argv[2] ?? ''
const db = databaseAdapter({ databaseUrl: () => url, poolMax: 5 })
const config = await buildConfig({ ...queueConfig, db, logger: { options: { level: 'error' } }, secret: 'x'.repeat(32), telemetry: false, typescript: { autoGenerate: false } })
const payload = await getPayload({ config })
const worker = await startWorker(payload, { concurrency: 2 })
process.stdout.write('ready\n')
process.on('SIGTERM', () => void worker.stop(200).then(() => process.exit(0)))

/** A worker of the product in a process of its own, to be killed. Prints `ready` when it takes jobs. */
import { buildConfig, getPayload } from 'payload'

import { engineConfig } from '@payload-config'
import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { startWorker } from '@/src/queue/startWorker'

const [, , url = '', secret = ''] = process.argv
const db = databaseAdapter({ databaseUrl: () => url, poolMax: 10 })
const payload = await getPayload({ config: await buildConfig({ ...engineConfig, db, logger: { options: { level: 'error' } }, secret }) })
await startWorker(payload, { concurrency: 4 })
process.stdout.write('ready\n')

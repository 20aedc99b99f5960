/** A web server or a worker of the tests' engine in a process of its own, to be killed. Prints `ready` when it serves. */
import { buildConfig, getPayload } from 'payload'

import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { startWorker } from '@/src/queue/startWorker'
import { startWeb } from '@/src/server/startWeb'
import { agentsConfig } from '@/tests/int/agents/agentsConfig'

const [, , role, url = '', secret = '', port = '0'] = process.argv
const db = databaseAdapter({ databaseUrl: () => url, poolMax: 10 })
const config = await buildConfig({ ...agentsConfig, db, logger: { options: { level: 'error' } }, secret, telemetry: false, typescript: { autoGenerate: false } })
const payload = await getPayload({ config })
if (role === 'web') await startWeb(payload, { admin: false, host: '127.0.0.1', port: Number(port) })
else await startWorker(payload, { concurrency: 4 })
process.stdout.write('ready\n')

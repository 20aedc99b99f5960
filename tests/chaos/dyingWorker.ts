/**
 * A worker that kills itself with SIGKILL right after the n-th statement whose text matches a pattern, so that it dies at a known point of an invocation.
 * Prints `ready` when it takes jobs.
 */
import { buildConfig, getPayload } from 'payload'
import pg from 'pg'

import { databaseAdapter } from '@/src/payload/databaseAdapter'
import { startWorker } from '@/src/queue/startWorker'
import { agentsConfig } from '@/tests/int/agents/agentsConfig'

const [, , url = '', secret = '', pattern = '', nth = '1'] = process.argv
const fatal = new RegExp(pattern, 'is')
let left = Number(nth)

type Query = (...args: unknown[]) => unknown
const prototype = pg.Client.prototype as unknown as { query: Query }
const { query } = prototype
prototype.query = function (this: unknown, ...args: unknown[]) {
  const [first] = args
  const text = typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text ?? '')
  if (!fatal.test(text)) return query.apply(this, args)
  left -= 1
  if (left > 0) return query.apply(this, args)
  const die = () => process.kill(process.pid, 'SIGKILL')
  // The server has answered: what the statement did is done.
  const last = args.at(-1)
  if (typeof last === 'function') return query.apply(this, [...args.slice(0, -1), die])
  return Promise.resolve(query.apply(this, args)).then(die)
}

const db = databaseAdapter({ databaseUrl: () => url, poolMax: 10 })
const config = await buildConfig({ ...agentsConfig, db, logger: { options: { level: 'error' } }, secret, telemetry: false, typescript: { autoGenerate: false } })
const payload = await getPayload({ config })
await startWorker(payload, { concurrency: 1 })
process.stdout.write('ready\n')

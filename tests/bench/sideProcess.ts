/** One side of the comparison in a process of its own: `plain`, `engine` (the web) or `worker`. Answers the run's questions. */
import { getPayload, type SanitizedConfig } from 'payload'

import type { Ask } from './protocol'

const [, , side, url = ''] = process.argv
process.on('disconnect', () => process.exit(0)) // the run is gone
const say = (message: object): void => void process.send?.(message)

/** Each side loads its own code only, as an installation would. */
const configOf = async (): Promise<SanitizedConfig> => {
  if (side === 'plain') return (await import('./plainConfig')).plainConfig(url)
  process.env.DATABASE_URL = url
  return (await import('@payload-config')).default
}

const config = await configOf()
const payload = await getPayload({ config })
let stop = async (): Promise<void> => undefined
if (side === 'engine') stop = (await (await import('@/src/server/startWeb')).startWeb(payload, { admin: false, host: '127.0.0.1', port: 0 })).stop
if (side === 'worker') stop = (await (await import('@/src/queue/startWorker')).startWorker(payload)).stop
if (side !== 'worker') await payload.find({ collection: 'briefs' as never, depth: 1, limit: 10, overrideAccess: true })
say({ ready: true })

const { measure } = await import('./measure')
const answer = measure(config, payload)
process.on('message', (ask: Ask) => {
  const done = ask.do === 'stop' ? stop().then(() => payload.destroy()).then(() => null) : answer(ask)
  done.then((value) => say({ value }), (error: unknown) => say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
})

import type { Payload, SanitizedConfig } from 'payload'

import { measureEvents, measureSkills } from './measureAgents'
import { measureContext } from './measureContext'
import type { Answers, Ask, Calls } from './protocol'
import { type Requests, requests } from './requests'
import { type Seeded, seedSide } from './seedSide'

const timed = async (run: Requests[keyof Requests], first: number, calls: number): Promise<Calls> => {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let number = first; number < first + calls; number++) {
    const start = performance.now()
    await run(number)
    times.push(performance.now() - start)
  }
  const { system, user } = process.cpuUsage(before)
  return { cpuMs: (system + user) / 1000 / calls, times }
}

/** Does what the run asks; everything but `seed` needs the seeds. */
export const measure = (config: SanitizedConfig, payload: Payload): ((ask: Ask) => Promise<Answers[keyof Answers]>) => {
  let ready: { calls: Requests; seeded: Seeded } | undefined
  return async (ask) => {
    if (ask.do === 'memory') return process.memoryUsage.rss()
    if (ask.do === 'seed') {
      const seeded = await seedSide(payload, ask.briefs)
      ready = { calls: await requests(config, payload, seeded), seeded }
      return null
    }
    if (!ready) throw new Error('seed first')
    if (ask.do === 'calls') return timed(ready.calls[ask.what], ask.first, ask.calls)
    if (ask.do === 'skills') return measureSkills(payload, ready.seeded, ask.briefs)
    if (ask.do === 'context') return measureContext(payload, ready.seeded, ask.calls)
    if (ask.do === 'events') return measureEvents(payload, ready.seeded, ask.events)
    throw new Error(`cannot do '${ask.do}' here`)
  }
}

import { schedule as everyMinute } from 'node-cron'
import type { Payload } from 'payload'

import { enqueueDue } from './enqueueDue'
import type { RunningClock } from './types'

/** A daily schedule that was due while the engine was off is made up for when it starts again within this time. */
const CATCH_UP_MS = 24 * 60 * 60_000

/**
 * Ticks at each full minute and enqueues the schedules that are due. Run it in every worker: each (schedule, minute) is
 * done once. At start it makes up for the latest missed run of each schedule of the last day.
 */
export const startClock = async (payload: Payload): Promise<RunningClock> => {
  let since = new Date(Date.now() - CATCH_UP_MS)
  let ticking: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    const now = new Date()
    const names = await enqueueDue(payload, since, now)
    since = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
    if (names.length) payload.logger.debug({ msg: 'clock', schedules: names })
  }
  const next = () => {
    ticking = ticking.then(tick).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'the clock could not enqueue due work; the next tick makes up for it' })
    })
  }
  next()
  const timer = everyMinute('* * * * *', next, { timezone: 'UTC' })
  return {
    stop: async () => {
      await timer.destroy()
      await ticking
    },
  }
}

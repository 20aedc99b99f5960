import type { Payload } from 'payload'

/** Work found by the clock: one run per due minute over all workers, tried again when it fails. */
export type ScheduleDefinition = {
  /** Standard 5-field cron in UTC. @default '* * * * *' */
  cron?: string
  name: string
  /**
   * Looks for due rows and enqueues tasks or runs small operations. `now` is the minute it was due. A failed run is
   * repeated, so a second run for the same minute must do no harm.
   */
  run: (args: { now: Date; payload: Payload; signal: AbortSignal }) => Promise<void>
}

export type RunningClock = { stop: () => Promise<void> }

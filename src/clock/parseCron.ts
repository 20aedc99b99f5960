import { Cron } from 'croner'

import { CronInvalid } from './errors'

/**
 * A 5-field cron expression in a time zone (IANA name).
 * @throws CLOCK_CRON_INVALID
 */
export const parseCron = (cron: string, timezone: string): Cron => {
  try {
    const parsed = new Cron(cron, { mode: '5-part', paused: true, timezone })
    parsed.nextRun() // an unknown time zone is noticed here
    return parsed
  } catch (error) {
    throw new CronInvalid({ cron, reason: error instanceof Error ? error.message : String(error), timezone }, { cause: error })
  }
}

import { parseCron } from './parseCron'

/** What is wrong with a schedule, null when nothing is. For field validation. */
export const cronProblem = (cron: string, timezone = 'UTC'): null | string => {
  try {
    parseCron(cron, timezone)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

import { isDeadlock } from './isDeadlock'

const TRIES = 3

/**
 * Runs a whole transaction again when PostgreSQL ended it to resolve a deadlock: nothing of it was written, and those it waited for have gone on.
 * `run` begins and commits the transaction itself, and keeps nothing of a try that failed.
 */
export const repeatAfterDeadlock = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      if (tries === TRIES || !isDeadlock(error)) throw error
    }
  }
}

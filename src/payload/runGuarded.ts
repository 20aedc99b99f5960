import { type TransactionGuard, transactionGuard } from './transactionGuard'

let running = 0

/**
 * Runs what a guard holds for. While nothing is guarded the store is off: on Node 20 one that is on makes every promise of the process call hooks
 * (measured: 8 % of the process's time for lists).
 */
export const runGuarded = async <T>(guard: TransactionGuard | undefined, run: () => Promise<T>): Promise<T> => {
  running += 1
  try {
    return await transactionGuard.run(guard, run)
  } finally {
    running -= 1
    if (running === 0) transactionGuard.disable()
  }
}

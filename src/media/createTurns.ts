/** Lets at most `max` runs go on at once in this process; the others wait in order. Bounds memory. */
export const createTurns = (max: number): { run: <Result>(work: () => Promise<Result>) => Promise<Result>; waiting: () => number } => {
  const queue: (() => void)[] = []
  let running = 0
  return {
    run: async (work) => {
      if (running >= max) await new Promise<void>((resolve) => queue.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        const next = queue.shift()
        if (next) next()
        else running -= 1
      }
    },
    waiting: () => queue.length,
  }
}

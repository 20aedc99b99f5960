type LookUp<Found> = (keys: string[]) => Promise<ReadonlyMap<string, Found>>
type Waiting<Found> = { key: string; reject: (reason: unknown) => void; resolve: (found: Found | undefined) => void }
type Group<Found> = { lookUp: LookUp<Found>; running: number; waiting: Waiting<Found>[] }

/** Runs of a group at once, and keys in one run: the database stays busy, and nobody waits for many others. */
const RUNS = 2
const KEYS = 32

/**
 * Finds one key at a time for whoever asks, and many in one run when many ask at once: who comes while `RUNS` of the same group are under way is part of the
 * next one. A run that fails is repeated for each of its keys alone, so that nobody fails for another's key.
 */
export const createGathering = <Found>(): ((group: string, key: string, lookUp: LookUp<Found>) => Promise<Found | undefined>) => {
  const groups = new Map<string, Group<Found>>()

  const run = async (group: Group<Found>, asked: Waiting<Found>[]): Promise<void> => {
    try {
      const found = await group.lookUp([...new Set(asked.map(({ key }) => key))])
      for (const { key, resolve } of asked) resolve(found.get(key))
    } catch (error) {
      if (asked.length === 1) asked[0]?.reject(error)
      else await Promise.all(asked.map((one) => run(group, [one])))
    }
  }
  const start = (name: string, group: Group<Found>): void => {
    while (group.running < RUNS && group.waiting.length > 0) {
      group.running++
      void run(group, group.waiting.splice(0, KEYS)).then(() => {
        group.running--
        start(name, group)
      })
    }
    if (group.running === 0 && groups.get(name) === group) groups.delete(name)
  }
  return (name, key, lookUp) =>
    new Promise((resolve, reject) => {
      const group = groups.get(name) ?? { lookUp, running: 0, waiting: [] }
      groups.set(name, group)
      // What arrives in one turn of the event loop is asked together.
      if (group.waiting.push({ key, reject, resolve }) === 1) setImmediate(() => start(name, group))
    })
}

import type { Answer } from './types'

export type DeliveryCache = {
  clear: () => void
  /** The answer kept under this name, if it is still good. */
  get: (name: string) => Answer | undefined
  /** Drops what carries one of the keys. */
  invalidate: (keys: readonly string[]) => void
  /** To be asked before the database is: an answer that was made from what was dropped meanwhile is not kept. */
  mark: () => number
  set: (name: string, answer: Answer, mark: number) => void
  stats: () => { answers: number; bytes: number; hits: number; misses: number }
}

type Kept = Answer & { bytes: number; wasUsed: boolean }

/** What an answer takes beside its bytes: headers, names, places in the index. */
const OVERHEAD_BYTES = 1500
/** Dropped keys that are remembered for answers under way; a mark from before them keeps nothing. */
const REMEMBERED = 2000

/** Answers in memory, by name and by key, at most `maxBytes`; the oldest that was not asked for goes first. */
export const openCache = (maxBytes: number): DeliveryCache => {
  const kept = new Map<string, Kept>()
  const byKey = new Map<string, Set<string>>()
  const dropped: { at: number; keys: ReadonlySet<string> }[] = []
  let [bytes, hits, misses, moment, forgotten] = [0, 0, 0, 0, 0]

  const remove = (name: string): void => {
    const answer = kept.get(name)
    if (!answer) return
    kept.delete(name)
    bytes -= answer.bytes
    for (const key of answer.keys) {
      const names = byKey.get(key)
      names?.delete(name)
      if (names?.size === 0) byKey.delete(key)
    }
  }
  const makeRoom = (): void => {
    for (const [name, answer] of kept) {
      if (bytes <= maxBytes) return
      kept.delete(name)
      if (answer.wasUsed) {
        // A second chance, at the end.
        answer.wasUsed = false
        kept.set(name, answer)
      } else {
        kept.set(name, answer)
        remove(name)
      }
    }
  }
  const wasDropped = (keys: readonly string[], mark: number): boolean =>
    mark < forgotten || dropped.some(({ at, keys: gone }) => at > mark && keys.some((key) => gone.has(key)))

  return {
    clear: () => {
      kept.clear()
      byKey.clear()
      dropped.length = 0
      bytes = 0
      forgotten = ++moment
    },
    get: (name) => {
      const answer = kept.get(name)
      if (!answer || answer.until <= Date.now()) {
        if (answer) remove(name)
        misses++
        return undefined
      }
      hits++
      answer.wasUsed = true
      return answer
    },
    invalidate: (keys) => {
      dropped.push({ at: ++moment, keys: new Set(keys) })
      if (dropped.length > REMEMBERED) forgotten = dropped.shift()?.at ?? forgotten
      for (const key of keys) for (const name of [...(byKey.get(key) ?? [])]) remove(name)
    },
    mark: () => moment,
    set: (name, answer, mark) => {
      const size = answer.body.length + OVERHEAD_BYTES
      if (size > maxBytes / 4 || answer.until <= Date.now() || wasDropped(answer.keys, mark)) return
      remove(name)
      kept.set(name, { ...answer, bytes: size, wasUsed: false })
      bytes += size
      for (const key of answer.keys) {
        const names = byKey.get(key)
        if (names) names.add(name)
        else byKey.set(key, new Set([name]))
      }
      if (bytes > maxBytes) makeRoom()
    },
    stats: () => ({ answers: kept.size, bytes, hits, misses }),
  }
}

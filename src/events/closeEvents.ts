import type { EngineRegistry } from '@/src/plugin/registryOf'

const MAX_SUGGESTIONS = 3

/** Levenshtein distance, one row at a time. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Canonical names a person may have meant: few typing mistakes away, or about the same thing or the same happening. */
export const closeEvents = (name: string, registry: Pick<EngineRegistry, 'events'>): string[] => {
  const [subject, happening] = name.trim().toLowerCase().split('.')
  const scored = registry.events.map((event) => {
    const nearest = Math.min(...[event.name, ...(event.aliases ?? [])].map((spelling) => distance(name.toLowerCase(), spelling)))
    const [ownSubject, ownHappening] = event.name.split('.')
    const isRelated = ownSubject === subject || (happening !== undefined && ownHappening === happening)
    return { isClose: nearest <= 3 || isRelated, name: event.name, score: nearest - (ownSubject === subject ? 4 : 0) }
  })
  return scored
    .filter((candidate) => candidate.isClose)
    .sort((a, b) => a.score - b.score || a.name.localeCompare(b.name))
    .slice(0, MAX_SUGGESTIONS)
    .map((candidate) => candidate.name)
}

import type { SkillDocument } from '@/src/skills/types'

/** Longest journal that is kept, in characters of JSON. */
const MAX_LENGTH = 1_000_000

/** What a run read, in a form that is stored. `entries` are in the order of reading. */
export type StoredJournal = { entity: unknown; entries: { key: string; value: unknown }[]; now: string; persona: unknown }

export type Journal = {
  /** The documents that were read, with their versions then. */
  documents: () => { id: string; path: string; version: number }[]
  /** Reads of a replay that the first run had not done. */
  missed: string[]
  now: Date
  /** Reads and notes what was read; in a replay, gives what was read then. */
  read: <T>(kind: string, args: unknown, load: () => Promise<T>) => Promise<T>
  /** Null when it is too long to be kept. */
  stored: (rest: Pick<StoredJournal, 'entity' | 'persona'>) => null | StoredJournal
}

const keyOf = (kind: string, args: unknown): string => `${kind} ${JSON.stringify(args)}`

/** Notes everything a run reads, so that it can be repeated with identical context; with `earlier`, repeats it. */
export const journalOf = (earlier?: StoredJournal): Journal => {
  const now = earlier ? new Date(earlier.now) : new Date()
  const entries: StoredJournal['entries'] = []
  const known = new Map<string, unknown[]>()
  for (const { key, value } of earlier?.entries ?? []) known.set(key, [...(known.get(key) ?? []), value])
  const missed: string[] = []
  return {
    documents: () => {
      const read = entries.flatMap(({ key, value }) => (key.startsWith('document ') && value ? [value as SkillDocument] : []))
      return [...new Map(read.map(({ id, path, version }) => [id, { id, path, version }])).values()]
    },
    missed,
    now,
    read: async <T>(kind: string, args: unknown, load: () => Promise<T>) => {
      const key = keyOf(kind, args)
      const values = known.get(key)
      if (earlier && !values) missed.push(key)
      // The same question may have been answered differently as time went on; the last answer stands for all later ones.
      const value = values ? (values.length > 1 ? values.shift() : values[0]) : await load()
      entries.push({ key, value: value ?? null })
      return value as T
    },
    stored: ({ entity, persona }) => {
      const journal: StoredJournal = { entity, entries, now: now.toISOString(), persona }
      return JSON.stringify(journal).length > MAX_LENGTH ? null : journal
    },
  }
}

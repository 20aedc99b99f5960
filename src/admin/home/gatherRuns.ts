import type { Row } from '@/src/admin/data/findRows'
import { text } from '@/src/admin/data/read'

export type GatheredRuns = { more: number; row: Row }

/** Runs of one skill this close together are one piece of news, e.g. after an upload of many files. */
const TOGETHER_MS = 10 * 60_000

const startOf = (row: Row): number => Date.parse(text(row, 'startedAt') ?? text(row, 'createdAt') ?? '')

/** The latest run of each burst of a skill with the same outcome, and how many more there were; newest first, as given. */
export const gatherRuns = (rows: Row[], most: number): GatheredRuns[] => {
  const gathered: GatheredRuns[] = []
  for (const row of rows) {
    const same = gathered.find(
      (known) =>
        text(known.row, 'skillSlug') === text(row, 'skillSlug') &&
        text(known.row, 'status') === text(row, 'status') &&
        startOf(known.row) - startOf(row) <= TOGETHER_MS,
    )
    if (same) same.more += 1
    else gathered.push({ more: 0, row })
  }
  return gathered.slice(0, most)
}

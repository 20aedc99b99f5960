import type { Row } from '@/src/admin/data/findRows'
import { readText } from '@/src/admin/data/readText'

export type GatheredRuns = { more: number; row: Row }

/** Runs of one skill this close together are one piece of news, e.g. after an upload of many files. */
const TOGETHER_MS = 10 * 60_000

const startOf = (row: Row): number => Date.parse(readText(row, 'startedAt') ?? readText(row, 'createdAt') ?? '')

/** The latest run of each burst of a skill with the same outcome, and how many more there were; newest first, as given. */
export const gatherRuns = (rows: Row[], most: number): GatheredRuns[] => {
  const gathered: GatheredRuns[] = []
  for (const row of rows) {
    const same = gathered.find(
      (known) =>
        readText(known.row, 'skillSlug') === readText(row, 'skillSlug') &&
        readText(known.row, 'status') === readText(row, 'status') &&
        startOf(known.row) - startOf(row) <= TOGETHER_MS,
    )
    if (same) same.more += 1
    else gathered.push({ more: 0, row })
  }
  return gathered.slice(0, most)
}

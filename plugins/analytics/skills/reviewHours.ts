import type { HistoryRow } from './types'

const HOUR_MS = 3_600_000

/**
 * Hours deliverables spent in a status, over all rounds: from each entry until the next change of the same deliverable. Undefined when
 * none was ever in it; a stay that has not ended does not count.
 */
export const reviewHours = (history: HistoryRow[], status: string): number | undefined => {
  const rows = [...history].sort((a, b) => a.at.localeCompare(b.at))
  const stays = rows.flatMap((row, at) => {
    if (row.to !== status) return []
    const next = rows.slice(at + 1).find(({ deliverable }) => deliverable === row.deliverable)
    return next ? [Date.parse(next.at) - Date.parse(row.at)] : []
  })
  return stays.length === 0 ? undefined : Math.round((stays.reduce((sum, stay) => sum + stay, 0) / HOUR_MS) * 10) / 10
}

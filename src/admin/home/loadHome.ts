import type { PayloadRequest } from 'payload'

import { loadAttention } from './loadAttention'
import { loadDue } from './loadDue'
import { loadFigures } from './loadFigures'
import { loadRuns } from './loadRuns'
import type { HomeData } from './types'

/** Everything the first page shows, read with the person's own access. */
export const loadHome = async (req: PayloadRequest): Promise<HomeData> => {
  const now = new Date()
  const [attention, due, figures, runs] = await Promise.all([
    loadAttention(req),
    loadDue(req, now),
    loadFigures(req, now),
    loadRuns(req),
  ])
  return { attention, due, figures, now, runs }
}

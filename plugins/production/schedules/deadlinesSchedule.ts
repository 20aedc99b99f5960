import type { ScheduleDefinition } from '@/src/clock/types'

import { watchDeadlines } from '../operations/watchDeadlines'

/** Each minute: briefs whose deadline is near, or past. */
export const deadlinesSchedule: ScheduleDefinition = { name: 'brief-deadlines', run: watchDeadlines }

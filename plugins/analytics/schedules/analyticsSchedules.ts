import type { ScheduleDefinition } from '@/src/clock/types'

import { startDueReports } from '../operations/startDueReports'
import { watchSeries } from '../operations/watchSeries'

/** Each hour what is unusual in the figures that came; each minute the reports whose time has come. */
export const analyticsSchedules: ScheduleDefinition[] = [
  { cron: '40 * * * *', name: 'unusual-figures', run: watchSeries },
  { name: 'due-reports', run: startDueReports },
]

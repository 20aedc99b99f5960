import type { ScheduleDefinition } from '@/src/clock/types'

import { resume, sweep } from '../operations/sweep'
import type { ResolvedRenditionsOptions } from '../options'

/** Every ten minutes what got stuck, every hour what nobody needs. */
export const renditionSchedules = ({ transformDays }: ResolvedRenditionsOptions): ScheduleDefinition[] => [
  { cron: '*/10 * * * *', name: 'renditions-resume', run: ({ payload }) => resume(payload) },
  { cron: '23 * * * *', name: 'renditions-sweep', run: async ({ payload, signal }) => void (await sweep({ payload, signal, transformDays })) },
]

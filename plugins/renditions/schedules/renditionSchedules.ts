import type { ScheduleDefinition } from '@/src/clock/types'

import { resumeRenditions } from '../operations/resumeRenditions'
import { sweepFiles } from '../operations/sweepFiles'
import type { ResolvedRenditionsOptions } from '../options'

/** Every ten minutes what got stuck, every hour what nobody needs. */
export const renditionSchedules = ({ transformDays }: ResolvedRenditionsOptions): ScheduleDefinition[] => [
  { cron: '*/10 * * * *', name: 'renditions-resume', run: ({ payload }) => resumeRenditions(payload) },
  { cron: '23 * * * *', name: 'renditions-sweep', run: async ({ payload, signal }) => void (await sweepFiles({ payload, signal, transformDays })) },
]

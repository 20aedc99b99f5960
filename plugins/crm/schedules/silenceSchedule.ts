import type { ScheduleDefinition } from '@/src/clock/types'

import { watchSilence } from '../operations/watchSilence'

/** Each hour: contacts nobody has heard of for 30 days. */
export const silenceSchedule: ScheduleDefinition = { cron: '20 * * * *', name: 'silent-contacts', run: watchSilence }

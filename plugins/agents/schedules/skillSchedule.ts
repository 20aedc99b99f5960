import type { ScheduleDefinition } from '@/src/clock/types'

import { startDueSkills } from '../operations/startDueSkills'

/** Each minute: skills whose row has a schedule that is due. */
export const skillSchedule: ScheduleDefinition = { name: 'agents-scheduled-skills', run: startDueSkills }

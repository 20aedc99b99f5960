import type { Workflow } from '@/src/library/frontmatter/types'

import type { PlannedStage, Timeline } from './types'

const DAY_MS = 86_400_000

type Calendar = { daysOff: ReadonlySet<string>; holidays: ReadonlySet<string>; workingDays: ReadonlySet<number> }

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The given day if it is worked on, else the next one that is. At most two years are looked through. */
const firstWorkingDay = (time: number, calendar: Calendar, isPersonal: boolean): number => {
  for (let at = time, tries = 0; tries < 730; at += DAY_MS, tries += 1) {
    const day = iso(at)
    const isOff = calendar.holidays.has(day) || (isPersonal && calendar.daysOff.has(day))
    if (!isOff && calendar.workingDays.has(new Date(at).getUTCDay() || 7)) return at
  }
  throw new Error('No working day was found within two years: the workflow\'s holidays and working days leave none')
}

/**
 * Puts the stages of a workflow one after another on working days, from `start` (`YYYY-MM-DD`) on. Parts of days are rounded up
 * per stage. The assignee's days off delay only the stages that the assignee does.
 */
export const planTimeline = ({
  daysOff = [],
  deadline,
  start,
  workflow,
}: {
  daysOff?: string[]
  deadline?: string
  start: string
  workflow: Workflow
}): Timeline => {
  const calendar: Calendar = {
    daysOff: new Set(daysOff),
    holidays: new Set(workflow.holidays),
    workingDays: new Set(workflow.workingDays),
  }
  let next = Date.parse(`${start}T00:00:00Z`)
  const stages = workflow.stages.map((stage): PlannedStage => {
    const isPersonal = stage.owner === 'ASSIGNEE'
    const days = Math.ceil(stage.estimatedDays)
    const first = firstWorkingDay(next, calendar, isPersonal)
    let last = first
    for (let left = days - 1; left > 0; left -= 1) last = firstWorkingDay(last + DAY_MS, calendar, isPersonal)
    next = last + DAY_MS
    return { days, end: iso(last), name: stage.name, owner: stage.owner, start: iso(first) }
  })
  const end = stages.at(-1)?.end ?? start
  return {
    ...(deadline ? { deadline, isOnTime: end <= deadline } : {}),
    end,
    stages,
    start: stages[0]?.start ?? start,
    workingDays: stages.reduce((sum, stage) => sum + stage.days, 0),
  }
}

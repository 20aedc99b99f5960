import { cronProblem } from '@/src/clock/cronProblem'

type Problem = { message: string; path: string }

const textIn = (value: object, name: string): string | undefined => {
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

/** What is wrong with the schedules among a skill's triggers: each needs a cron expression that comes due, in a time zone there is. */
export const triggerProblems = (triggers: unknown): Problem[] =>
  (Array.isArray(triggers) ? triggers : []).flatMap((trigger: unknown, at): Problem[] => {
    if (typeof trigger !== 'object' || trigger === null || textIn(trigger, 'type') !== 'schedule') return []
    const cron = textIn(trigger, 'cron')
    const problem = cron ? cronProblem(cron, textIn(trigger, 'timezone')) : 'a schedule needs a cron expression such as 0 9 * * 1'
    return problem ? [{ message: problem, path: `triggers.${at}.cron` }] : []
  })

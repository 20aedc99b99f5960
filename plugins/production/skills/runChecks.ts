import { fileChecks } from './checks/fileChecks'
import { imageChecks } from './checks/imageChecks'
import { textChecks } from './checks/textChecks'
import type { CheckFunction, ChecklistItem, CheckOutcome, CheckResult, QualityResult, Specimen } from './types'

const CHECKS: Record<string, CheckFunction> = { ...fileChecks, ...imageChecks, ...textChecks }

const outcomeOf = (item: ChecklistItem, specimen: Specimen): CheckOutcome => {
  if (item.check === 'person') return { reason: 'Needs a person.', result: 'person' }
  const check = CHECKS[item.check]
  return check
    ? check(specimen, item.params)
    : { reason: `The engine has no check "${item.check}"; known are ${Object.keys(CHECKS).sort().join(', ')}.`, result: 'person' }
}

const SHARES = { failed: 0, partly: 0.5, passed: 1 }

/**
 * Runs a checklist over a deliverable. The score is the weighted share of points among the checks that were measured, 0–100; null when nothing
 * could be measured. `measuredShare` is how much of the list's weight that was.
 */
export const runChecks = (items: ChecklistItem[], specimen: Specimen, passScore: number): QualityResult => {
  const checks = items.map((item): CheckResult => {
    const outcome = outcomeOf(item, specimen)
    const { result } = outcome
    const share = result === 'person' || result === 'not-applicable' ? 0 : (outcome.share ?? SHARES[result])
    return { ...outcome, check: item.check, points: Math.round(share * item.weight * 100) / 100, section: item.section, text: item.text, weight: item.weight }
  })
  const measured = checks.filter(({ result }) => result !== 'person' && result !== 'not-applicable')
  const weightOf = (some: CheckResult[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const weight = weightOf(measured)
  return {
    checks,
    measuredShare: checks.length === 0 ? 0 : Math.round((weight / weightOf(checks)) * 100) / 100,
    passScore,
    score: weight === 0 ? null : Math.round((measured.reduce((sum, { points }) => sum + points, 0) / weight) * 100),
    suggestions: measured
      .filter(({ suggestion }) => suggestion !== undefined)
      .sort((a, b) => b.weight - b.points - (a.weight - a.points))
      .map(({ suggestion }) => suggestion ?? ''),
  }
}

import { COMPETENCY_LEVELS } from '@/src/library/frontmatter/constants'
import type { Workflow } from '@/src/library/frontmatter/types'

import type { RequiredCompetency } from './types'

const rank = (level: string) => COMPETENCY_LEVELS.findIndex((one) => one === level)

/** What the one who leads the job should know: the workflow's own list and that of the stages the assignee does, each once with the highest level and weight. */
export const requiredOf = (workflow: Workflow): RequiredCompetency[] => {
  const all = [...workflow.requiredCompetencies, ...workflow.stages.filter(({ owner }) => owner === 'ASSIGNEE').flatMap((stage) => stage.requiredCompetencies)]
  const byName = new Map<string, RequiredCompetency>()
  for (const one of all) {
    const key = one.name.trim().toLowerCase()
    const known = byName.get(key)
    byName.set(key, known ? { ...known, level: rank(one.level) > rank(known.level) ? one.level : known.level, weight: Math.max(known.weight, one.weight) } : one)
  }
  return [...byName.values()]
}

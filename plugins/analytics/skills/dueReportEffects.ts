import { textOf } from '@/src/skills/textOf'
import type { Effect, SkillContext } from '@/src/skills/types'

import type { Job } from './readJob'
import type { WrittenReport } from './types'

/** A report that was due, written anew, and its figures as a snapshot of the time since the last. What people wrote about it stays as it is. */
export const dueReportEffects = (context: SkillContext<unknown>, report: Record<string, unknown> & { id: number | string }, { input: { brief: home } }: Job, { content, figures, skill }: WrittenReport): Effect[] => {
  const { invocation, now, organization } = context
  const at = now.toISOString()
  return [
    {
      collection: 'analytics-reports',
      data: { aiGenerated: true, content, generatedAt: at, generatedBySkill: skill, invocation: invocation.id, lastGeneratedAt: at, snapshot: figures },
      id: String(report.id),
      kind: 'update',
    },
    { collection: 'report-snapshots', data: { data: figures, generatedAt: at, organization, periodEnd: at, periodStart: textOf(report.lastGeneratedAt) ?? home.createdAt, report: report.id }, kind: 'create' },
  ]
}

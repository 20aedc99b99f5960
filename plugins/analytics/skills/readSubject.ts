import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { ReportAboutNothing } from '../errors'

type Row = Record<string, unknown> & { id: number | string }

/** `home` is the row that says which job is meant: the deliverable, or the due report itself with its brief or project. */
type Subject = { home: null | Row; report: null | Row }

/**
 * What a report is to be written about: a delivered deliverable, or what the report that is due names.
 * @throws ANALYTICS_REPORT_ABOUT_NOTHING when it names no job: reports of other figures are not made by this skill
 */
export const readSubject = async (context: SkillContext<unknown>, { deliverableId, reportId }: { deliverableId?: string; reportId?: string }): Promise<Subject> => {
  const one = (collection: string, id: string | undefined) => (id ? context.findByID<Row>({ collection, id }) : null)
  if (!reportId) return { home: await one('deliverables', deliverableId), report: null }
  const report = await one('analytics-reports', reportId)
  if (!report) return { home: null, report }
  const deliverable = await one('deliverables', relationId(report.deliverable))
  const home = deliverable ?? (relationId(report.brief) || relationId(report.project) ? { ...report, title: report.name } : null)
  if (!home) throw new ReportAboutNothing({ name: String(report.name) })
  return { home, report }
}

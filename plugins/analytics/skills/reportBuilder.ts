import { z } from 'zod'

import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { reportTemplateFrontmatter } from '@/src/library/frontmatter/reportTemplateFrontmatter'
import { bodyOf } from '@/src/skills/bodyOf'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'
import { renderTemplate } from '@/src/templates/renderTemplate'

import { DocumentMissing } from '../errors'
import { computeReport } from './computeReport'
import { deliveryReportEffects } from './deliveryReportEffects'
import { dueReportEffects } from './dueReportEffects'
import { readJob } from './readJob'
import { readSubject } from './readSubject'

const SKILL = 'report-builder'
const TEMPLATE = ['/templates/reports/project-summary.md']
/** What was delivered, or the report that is due. */
const input = z.looseObject({ deliverableId: z.string().min(1).optional(), reportId: z.string().min(1).optional() }).refine(({ deliverableId, reportId }) => deliverableId ?? reportId, { message: 'deliverableId or reportId is needed' })
const output = z.object({ name: z.string().optional(), summary: z.string().optional(), template: z.string().optional() })

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const { home, report } = await context.step('read_subject', () => readSubject(context, context.input))
  if (!home) return { effects: [], output: {}, summary: `This ${context.input.reportId ? 'report' : 'deliverable'} is gone.` }
  const document = await context.step('read_template', () => context.document(...TEMPLATE))
  if (!document) throw new DocumentMissing({ paths: TEMPLATE, skill: SKILL })
  const rules = readFrontmatter(reportTemplateFrontmatter, document)
  const job = await context.step('read_job', () => readJob(context, home))
  const computed = await context.step('compute_figures', async () => computeReport(job.input))
  const summary = await wordWithModel(context, { audience: 'the account manager, who tells the client how the job went,', facts: computed, text: computed.summary })
  const figures = { ...computed, summary }
  const values = {
    ...figures,
    brief: { title: job.input.brief.title },
    client: { name: textOf(job.client?.name) ?? '' },
    generatedOn: context.now.toISOString().slice(0, 10),
    organization: { name: textOf(job.organization?.name) ?? '' },
  }
  const content = await context.step('write_report', () => renderTemplate(bodyOf(document), values, 'markdown'))
  const name = report ? String(report.name) : (await renderTemplate(rules.reportName, values, 'text')).replace(/\s+/g, ' ').trim()
  const written = { content, figures, name, skill: SKILL, template: TEMPLATE[0] ?? '' }
  return {
    confidence: 0.95,
    effects: report ? dueReportEffects(context, report, job, written) : deliveryReportEffects(context, home, job, { ...written, type: rules.reportType }),
    output: { name, summary: figures.summary, template: document.path },
    summary: `The report "${name}" is written. ${figures.summary}`,
  }
}

/** Sums up a job when it is delivered (B000-063, B000-083), and again when a report about it is due (B000-061). Reads `/templates/reports/project-summary`. */
export const reportBuilder = defineSkill({
  actionCategory: 'report',
  category: 'CONTENT_CREATION',
  description: 'Sums up a job when it is delivered or a report about it is due: plan and reality, reviews, quality, assets.',
  documentPath: '/agents/skills/report-builder',
  handler,
  input,
  name: 'Report builder',
  output,
  requiredPermissions: [
    'analytics-report:create', 'analytics-report:read', 'analytics-report:update', 'asset:read', 'brief:read', 'client:read', 'contact-activity:create', 'contact:read', 'deliverable-history:read',
    'deliverable:read', 'organization:read', 'project:read', 'report-snapshot:create',
  ],
  slug: SKILL,
  triggers: [{ event: 'deliverable.delivered', priority: 50 }, { event: 'report.scheduled', priority: 50 }],
  version: '1.1.0',
})

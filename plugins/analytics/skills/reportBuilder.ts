import { z } from 'zod'

import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { reportTemplateFrontmatter } from '@/src/library/frontmatter/reportTemplateFrontmatter'
import { bodyOf } from '@/src/skills/bodyOf'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { Effect, SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'
import { relationId } from '@/src/states/relationId'
import { renderTemplate } from '@/src/templates/renderTemplate'

import { DocumentMissing } from '../errors'
import { computeReport } from './computeReport'
import { readJob, type Job } from './readJob'
import type { ReportFigures } from './types'

const SKILL = 'report-builder'
const TEMPLATE = ['/templates/reports/project-summary.md']
const input = z.looseObject({ deliverableId: z.string().min(1) })
const output = z.object({ name: z.string().optional(), summary: z.string().optional(), template: z.string().optional() })

type Row = Record<string, unknown> & { id: number | string }
type Report = { content: string; figures: ReportFigures; name: string; type: string }

const effectsOf = (context: SkillContext<unknown>, deliverable: Row, { brief, client, input: { brief: home } }: Job, { content, figures, name, type }: Report): Effect[] => {
  const { now, organization } = context
  const contact = relationId(brief?.contact) ?? relationId(client?.primaryContact)
  const about = { brief: brief?.id, client: client?.id, deliverable: deliverable.id }
  const report = { $ref: 'report' }
  return [
    {
      as: 'report',
      collection: 'analytics-reports',
      data: {
        ...about,
        aiGenerated: true,
        config: { template: TEMPLATE[0] },
        content,
        description: figures.summary,
        generatedAt: now.toISOString(),
        generatedBySkill: SKILL,
        invocation: context.invocation.id,
        lastGeneratedAt: now.toISOString(),
        name,
        organization,
        project: relationId(deliverable.project),
        reportType: type,
        snapshot: figures,
      },
      kind: 'create',
    },
    {
      collection: 'report-snapshots',
      data: { data: figures, generatedAt: now.toISOString(), organization, periodEnd: now.toISOString(), periodStart: home.createdAt, report },
      kind: 'create',
    },
    ...(contact
      ? [
          {
            collection: 'contact-activities',
            data: {
              ...about,
              activityType: 'PROJECT_DELIVERED',
              aiSuggested: true,
              aiSuggestedActions: [{ action: 'call', reason: 'Ask how it works and what comes next, while it is fresh.' }],
              contact,
              description: figures.summary,
              direction: 'outbound',
              generatedBySkill: SKILL,
              organization,
              subject: `Delivered: ${String(deliverable.title)}`,
            },
            kind: 'create',
          } satisfies Effect,
        ]
      : []),
  ]
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const deliverable = await context.findByID<Row>({ collection: 'deliverables', id: context.input.deliverableId })
  if (!deliverable) return { effects: [], output: {}, summary: 'This deliverable is gone.' }
  const document = await context.step('read_template', () => context.document(...TEMPLATE))
  if (!document) throw new DocumentMissing({ paths: TEMPLATE, skill: SKILL })
  const rules = readFrontmatter(reportTemplateFrontmatter, document)
  const job = await context.step('read_job', () => readJob(context, deliverable))
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
  const name = (await renderTemplate(rules.reportName, values, 'text')).replace(/\s+/g, ' ').trim()
  return {
    confidence: 0.95,
    effects: effectsOf(context, deliverable, job, { content, figures, name, type: rules.reportType }),
    output: { name, summary: figures.summary, template: document.path },
    summary: `The report "${name}" is written. ${figures.summary}`,
  }
}

/** Sums up a job when it is delivered (B000-063, B000-083). Reads `/templates/reports/project-summary`. */
export const reportBuilder = defineSkill({
  actionCategory: 'report',
  category: 'CONTENT_CREATION',
  description: 'Sums up a job when it is delivered: plan and reality, reviews, quality, assets.',
  documentPath: '/agents/skills/report-builder',
  handler,
  input,
  name: 'Report builder',
  output,
  requiredPermissions: [
    'analytics-report:create', 'asset:read', 'brief:read', 'client:read', 'contact-activity:create', 'contact:read', 'deliverable-history:read', 'deliverable:read', 'organization:read',
    'project:read', 'report-snapshot:create',
  ],
  slug: SKILL,
  triggers: [{ event: 'deliverable.delivered', priority: 50 }],
  version: '1.0.0',
})

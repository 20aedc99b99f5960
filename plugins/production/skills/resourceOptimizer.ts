import { z } from 'zod'

import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { workflowFrontmatter } from '@/src/library/frontmatter/workflowFrontmatter'
import { defineSkill } from '@/src/skills/defineSkill'
import { textOf } from '@/src/skills/textOf'
import type { Effect, SkillContext, SkillResult } from '@/src/skills/types'
import { wordWithModel } from '@/src/skills/wordWithModel'
import { relationId } from '@/src/states/relationId'

import { DocumentMissing } from '../errors'
import { planTimeline } from './planTimeline'
import { planWarnings } from './planWarnings'
import { readCandidates } from './readCandidates'
import { requiredOf } from './requiredOf'
import { scoreCandidates } from './scoreCandidates'
import type { CandidateScore, Timeline } from './types'

const input = z.looseObject({ briefId: z.string().min(1) })
const output = z.object({
  assignee: z.string().optional(),
  candidates: z.array(z.object({ name: z.string(), reasons: z.array(z.string()), score: z.number() })),
  end: z.string().optional(),
  warnings: z.array(z.string()),
  workflow: z.string().optional(),
})

const CLOSED = ['REJECTED', 'CONVERTED', 'ARCHIVED', 'COMPLETED']
const sentence = (parts: string[]) => `${parts.join('; ')}.`.replace(/^./, (first) => first.toUpperCase())

/** `reason` says why `best` was chosen. */
type Plan = { best?: CandidateScore; isNew: boolean; reason: string; scores: CandidateScore[]; timeline: Timeline; warnings: string[]; workflow: string }
type Brief = Record<string, unknown> & { id: string }

const link = (brief: Brief) => `/admin/collections/briefs/${brief.id}`

const effectsOf = (brief: Brief, plan: Plan, organization: string, accountManager?: string): Effect[] => {
  const { best, isNew, reason, timeline, warnings, workflow } = plan
  const title = textOf(brief.title) ?? 'a brief'
  const notify = (user: string, type: string, heading: string, message: string): Effect => ({
    collection: 'notifications',
    data: { data: { briefId: brief.id }, link: link(brief), message, organization, title: heading, type, user },
    kind: 'create',
  })
  const candidates = plan.scores.slice(0, 3).map(({ candidate: { id, name }, reasons, score }) => ({ name, reasons, score, user: id }))
  return [
    {
      collection: 'briefs',
      data: {
        ...(isNew && best ? { assignee: best.candidate.id, assignmentReason: reason } : {}),
        timeline: { ...timeline, candidates, workflow },
        warnings,
      },
      id: brief.id,
      kind: 'update',
      reason: isNew && best ? `${best.candidate.name} fits best with ${best.score} of 100 points.` : 'The timeline was planned.',
    },
    ...(isNew && best
      ? [notify(best.candidate.id, 'ASSIGNMENT', `New job: ${title}`, `You start on ${timeline.start}; it is planned until ${timeline.end}${timeline.deadline ? `, the deadline is ${timeline.deadline}` : ''}. You were chosen because you fit: ${best.reasons.slice(0, 2).join(', ')}.`)]
      : []),
    ...(accountManager && warnings.length > 0 ? [notify(accountManager, 'warning', `Look at the plan of ${title}`, warnings.join(' '))] : []),
  ]
}

const reasonFor = (context: SkillContext<unknown>, brief: Brief, { best, scores, timeline }: Omit<Plan, 'reason'>): Promise<string> | string =>
  best
    ? wordWithModel(context, {
        audience: 'the person who gets the job, and the team,',
        facts: { brief: brief.title, candidates: scores.slice(0, 3).map(({ candidate, reasons, score }) => ({ name: candidate.name, reasons, score })), timeline },
        text: sentence([`${best.candidate.name} ${best.reasons.join(', ')}`]),
      })
    : ''

const makePlan = async (context: SkillContext<unknown>, brief: Brief): Promise<Plan> => {
  const type = String(brief.briefType ?? 'default').toLowerCase().replace(/[\s_]+/g, '-')
  const paths = [`/procedures/workflows/${type}.md`, '/procedures/workflows/default.md']
  const document = await context.step('read_workflow', () => context.document(...paths))
  if (!document) throw new DocumentMissing({ paths, skill: 'resource-optimizer' })
  const workflow = readFrontmatter(workflowFrontmatter, document)
  const required = requiredOf(workflow)
  const today = context.now.toISOString().slice(0, 10)
  const schedule = { deadline: textOf(brief.deadline)?.slice(0, 10), start: today, workflow }
  const candidates = await context.step('read_candidates', () => readCandidates(context, required, brief.id))
  const plan = await context.step('decide', async () => {
    const scores = scoreCandidates(candidates, required, planTimeline(schedule))
    const chosen = relationId(brief.assignee)
    const best = chosen ? scores.find(({ candidate }) => candidate.id === chosen) : scores[0]
    const timeline = planTimeline({ ...schedule, daysOff: best?.candidate.daysOff })
    return { best, isNew: !chosen, scores, timeline, warnings: chosen && !best ? [] : planWarnings(best, required, timeline, today), workflow: document.path }
  })
  return { ...plan, reason: plan.isNew ? await reasonFor(context, brief, plan) : '' }
}

const handler = async (context: SkillContext<z.infer<typeof input>>): Promise<SkillResult<z.infer<typeof output>>> => {
  const found = await context.findByID({ collection: 'briefs', id: context.input.briefId })
  if (!found || CLOSED.includes(String(found.status))) {
    return { effects: [], output: { candidates: [], warnings: [] }, summary: found ? 'This brief is closed; there is nothing to plan.' : 'This brief is gone.' }
  }
  const brief: Brief = { ...found, id: String(found.id) }
  const plan = await makePlan(context, brief)
  const clientId = relationId(brief.client)
  const [client] = clientId && plan.warnings.length > 0 ? await context.find({ collection: 'clients', limit: 1, select: { accountManager: true, assignedTo: true }, where: { id: { equals: clientId } } }) : []
  const { best, isNew, timeline, warnings } = plan
  const who = best ? (isNew ? `${best.candidate.name} gets the job (${best.score} of 100): ${best.reasons.slice(0, 2).join(', ')}.` : `${best.candidate.name} keeps the job.`) : 'Nobody could be assigned.'
  return {
    confidence: best ? Math.max(0.3, Math.min(0.95, best.score / 100 - 0.1 * warnings.length)) : 0.3,
    effects: effectsOf(brief, plan, context.organization, relationId(client?.accountManager) ?? relationId(client?.assignedTo)),
    output: {
      ...(best ? { assignee: best.candidate.id } : {}),
      candidates: plan.scores.slice(0, 5).map(({ candidate, reasons, score }) => ({ name: candidate.name, reasons, score })),
      end: timeline.end,
      warnings,
      workflow: plan.workflow,
    },
    summary: `${who} Planned from ${timeline.start} to ${timeline.end} in ${timeline.stages.length} stages.${warnings.length > 0 ? ` ${warnings.join(' ')}` : ''}`,
  }
}

/** Proposes who does a job and when (B000-063). Reads `/procedures/workflows/{type}`. */
export const resourceOptimizer = defineSkill({
  aliases: ['skill_resource_optimizer'],
  actionCategory: 'assignment',
  category: 'DECISION',
  description: "Proposes who does a job and when, from competencies, load and the workflow of the job's type.",
  documentPath: '/agents/skills/resource-optimizer',
  handler,
  input,
  name: 'Resource optimizer',
  output,
  requiredPermissions: [
    'brief:read', 'brief:update', 'client:read', 'competency:read', 'deliverable:read', 'notification:create', 'resource-booking:read', 'user:read',
  ],
  slug: 'resource-optimizer',
  triggers: [{ event: 'brief.created', priority: 100 }],
  version: '1.0.0',
})

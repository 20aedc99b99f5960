import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { workflowFrontmatter } from '@/src/library/frontmatter/workflowFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { clamp } from '@/src/skills/clamp'
import { daysBetween } from '@/src/skills/daysBetween'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'

const HOURS_A_DAY = 6
const median = (values: number[]): number | undefined => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** How long a brief takes: the median of finished ones of its type, else what the workflow plans. */
export const timeEstimator = defineSkill({
  actionCategory: 'brief',
  aliases: ['skill_time_estimator'],
  category: 'DECISION',
  description: 'Estimates how long a brief takes, from finished ones of its type or the workflow.',
  documentPath: '/agents/skills/time-estimator',
  handler: async (context) => {
    const brief = await subjectOf(context, 'briefs', 'briefId')
    const type = textOf(context.input.briefType) ?? textOf(brief?.briefType) ?? 'default'
    const done = await context.find({ collection: 'briefs', limit: 200, sort: '-completedAt', where: { and: [{ briefType: { equals: type } }, { completedAt: { exists: true } }, { startedAt: { exists: true } }] } })
    const days = done.flatMap(({ completedAt, startedAt }) => daysBetween(startedAt, completedAt) ?? []).filter((one) => one >= 0)
    const usual = days.length >= 3 ? median(days) : undefined
    const document = usual === undefined ? await context.document(`/procedures/workflows/${type.toLowerCase().replace(/[\s_]+/g, '-')}.md`, '/procedures/workflows/default.md') : null
    const planned = document ? readFrontmatter(workflowFrontmatter, document).stages.reduce((sum, { estimatedDays }) => sum + estimatedDays, 0) : undefined
    const workingDays = clamp(usual === undefined ? (planned ?? 5) : Math.max(1, usual * (5 / 7)), 1, 250, 1)
    const basis = usual === undefined ? (planned === undefined ? 'guess' : 'workflow') : 'history'
    return {
      confidence: basis === 'history' ? clamp(0.5 + days.length / 60, 0.5, 0.9, 2) : basis === 'workflow' ? 0.5 : 0.2,
      effects: brief && !brief.estimatedHours ? [{ collection: 'briefs', data: { estimatedHours: Math.round(workingDays * HOURS_A_DAY) }, id: String(brief.id), kind: 'update' }] : [],
      output: { basis, count: days.length, hours: Math.round(workingDays * HOURS_A_DAY), workingDays },
      summary: `About ${workingDays} working days for ${type.toLowerCase().replaceAll('_', ' ')}, ${basis === 'history' ? `as ${days.length} before it` : basis === 'workflow' ? 'as the workflow plans' : 'a guess: there is neither history nor a workflow'}.`,
    }
  },
  input: z.looseObject({ briefId: z.string().optional(), briefType: z.string().optional() }),
  name: 'Time estimator',
  output: z.object({ basis: z.enum(['guess', 'history', 'workflow']), count: z.number(), hours: z.number(), workingDays: z.number() }),
  requiredPermissions: ['brief:read', 'brief:update'],
  slug: 'time-estimator',
  triggers: [],
  version: '1.0.0',
})

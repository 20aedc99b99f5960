import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

type Row = Record<string, unknown> & { id: string }
type Match = { id: string; name: string; reasons: string[]; score: number }

const REVIEWING = new Set(['ADMIN', 'CREATIVE_DIRECTOR', 'EDITOR', 'MANAGER', 'OWNER', 'PROJECT_MANAGER', 'TEAM_LEAD'])

const roleOf = (user: Row, organization: string): string | undefined => {
  const memberships = Array.isArray(user.organizations) ? (user.organizations as Row[]) : []
  const membership = memberships.find((one) => relationId(one.organization) === organization && one.isActive !== false)
  return membership && user.isActive !== false ? String(membership.role) : undefined
}

/** Names who should review a deliverable internally: who reviewed for the client and the type before, and has least to review; never its own maker. */
export const reviewerMatcher = defineSkill({
  actionCategory: 'assignment',
  category: 'WORKFLOW',
  description: 'Finds the colleague who should review a deliverable, with the reason.',
  documentPath: '/agents/skills/reviewer-matcher',
  handler: async (context) => {
    const deliverable = await subjectOf(context, 'deliverables', 'deliverableId')
    if (!deliverable) return { effects: [], output: { candidates: [], reviewer: null }, summary: 'This deliverable is gone.' }
    if (deliverable.internalReviewer) return { effects: [], output: { candidates: [], reviewer: relationId(deliverable.internalReviewer) ?? null }, summary: `"${String(deliverable.title)}" has its reviewer already.` }
    const users = await context.find<Row>({ collection: 'users', limit: 300, where: { 'organizations.organization': { equals: context.organization } } })
    const reviewed = await context.find<Row>({ collection: 'deliverables', limit: 500, sort: '-updatedAt', where: { internalReviewer: { exists: true } } })
    const makers = new Set([relationId(deliverable.assignee), relationId(deliverable.createdBy)])
    const matchOf = (user: Row): Match => {
      const own = reviewed.filter((row) => relationId(row.internalReviewer) === user.id)
      const open = own.filter(({ status }) => status === 'INTERNAL_REVIEW').length
      const client = own.filter((row) => relationId(row.client) === relationId(deliverable.client)).length
      const type = own.filter((row) => row.type === deliverable.type).length
      return {
        id: user.id,
        name: String(user.name ?? user.email),
        reasons: [...(client > 0 ? [`reviewed ${client} for this client`] : []), ...(type > 0 ? [`reviewed ${type} of this type`] : []), open === 0 ? 'nothing waits for them' : `${open} wait for them`],
        score: Math.min(client, 5) * 4 + Math.min(type, 5) * 2 - open * 3,
      }
    }
    const candidates = users.filter((user) => REVIEWING.has(roleOf(user, context.organization) ?? '') && !makers.has(user.id)).map(matchOf).sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    const [best] = candidates
    return {
      confidence: best && best.score > 0 ? 0.75 : 0.4,
      effects: best ? [{ collection: 'deliverables', data: { internalReviewer: best.id }, id: String(deliverable.id), kind: 'update', reason: best.reasons.join(', ') }] : [],
      output: { candidates: candidates.slice(0, 5).map(({ name, reasons, score }) => ({ name, reasons, score })), reviewer: best?.id ?? null },
      summary: best ? `${best.name} should review "${String(deliverable.title)}": ${best.reasons.join(', ')}.` : `Nobody but its maker could review "${String(deliverable.title)}".`,
    }
  },
  input: z.looseObject({ deliverableId: z.string().optional() }),
  name: 'Reviewer matcher',
  output: z.object({ candidates: z.array(z.object({ name: z.string(), reasons: z.array(z.string()), score: z.number() })), reviewer: z.string().nullable() }),
  requiredPermissions: ['deliverable:read', 'deliverable:update', 'user:read'],
  slug: 'reviewer-matcher',
  triggers: [{ event: 'deliverable.submitted', priority: 40 }],
  version: '1.0.0',
})

import type { SkillContext } from '@/src/skills/types'

import { scoreLead, type LeadScores } from './scoreLead'

type Row = Record<string, unknown> & { id: number | string }

/** A lead's threads and meetings, and its scores; the share of won leads stands for how the organization does. */
export const readLead = async (context: SkillContext<unknown>, lead: Row): Promise<{ meetings: Row[]; scores: LeadScores; threads: Row[] }> => {
  const where = { lead: { equals: lead.id } }
  const threads = await context.find<Row>({ collection: 'lead-threads', limit: 50, sort: '-lastMessageAt', where })
  const meetings = await context.find<Row>({ collection: 'lead-meetings', limit: 50, sort: '-scheduledStart', where })
  const closed = await context.find<Row>({ collection: 'leads', limit: 500, sort: '-updatedAt', where: { status: { in: ['closed_won', 'closed_lost', 'closed_unqualified'] } } })
  const wonShare = (closed.filter(({ status }) => status === 'closed_won').length + 1) / (closed.length + 4)
  const activity = [
    ...threads.map(({ lastMessageAt, lastMessageFrom }) => ({ at: String(lastMessageAt ?? ''), isTheirs: lastMessageFrom === 'lead' })),
    ...meetings.filter(({ status }) => status === 'completed' || status === 'scheduled').map(({ scheduledStart }) => ({ at: String(scheduledStart), isTheirs: true })),
  ]
  return { meetings, scores: scoreLead(lead, activity, wonShare, context.now), threads }
}

import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { daysBetween } from '@/src/skills/daysBetween'
import { subjectOf } from '@/src/skills/subjectOf'
import { relationId } from '@/src/states/relationId'

/** Reminds who works on a brief, and who made it, that its deadline is near or past; once a day at most. */
export const reminderGenerator = defineSkill({
  actionCategory: 'email',
  category: 'COMMUNICATION',
  description: 'Reminds the people of a brief that its deadline is near or past, with what is still open.',
  documentPath: '/agents/skills/reminder-generator',
  handler: async (context) => {
    const brief = await subjectOf(context, 'briefs', 'briefId')
    const left = daysBetween(context.now, brief?.deadline)
    if (!brief || left === undefined || ['ARCHIVED', 'COMPLETED', 'REJECTED'].includes(String(brief.status))) return { effects: [], output: { message: '', recipients: 0 }, summary: brief ? 'Nothing to remind of.' : 'This brief is gone.' }
    const open = (await context.find({ collection: 'deliverables', limit: 50, where: { and: [{ brief: { equals: brief.id } }, { status: { not_in: ['APPROVED', 'DELIVERED', 'ARCHIVED'] } }] } })).map(({ title }) => String(title))
    const when = left < 0 ? `was due ${Math.max(1, Math.floor(-left))} day${Math.floor(-left) > 1 ? 's' : ''} ago` : left < 1 ? 'is due today' : `is due in ${Math.floor(left)} day${Math.floor(left) > 1 ? 's' : ''}`
    const message = `"${String(brief.title)}" ${when}.${open.length > 0 ? ` Still open: ${open.slice(0, 3).join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}.` : ''}`
    const people = [...new Set([relationId(brief.assignee), relationId(brief.createdBy)].filter((id) => id !== undefined))]
    const since = new Date(context.now.getTime() - 20 * 3_600_000).toISOString()
    const sent = await context.find({ collection: 'notifications', limit: 50, where: { and: [{ user: { in: people } }, { title: { equals: left < 0 ? 'Overdue' : 'Due soon' } }, { createdAt: { greater_than: since } }] } })
    const fresh = people.filter((user) => !sent.some((row) => relationId(row.user) === user && (row.data as { briefId?: string } | null)?.briefId === brief.id))
    return {
      confidence: 0.95,
      effects: fresh.map((user) => ({
        collection: 'notifications',
        data: { data: { briefId: brief.id }, link: `/admin/collections/briefs/${brief.id}`, message, title: left < 0 ? 'Overdue' : 'Due soon', type: left < 0 ? 'DEADLINE_OVERDUE' : 'DEADLINE_APPROACHING', user },
        kind: 'create' as const,
      })),
      output: { message, recipients: fresh.length },
      summary: fresh.length > 0 ? `Reminded ${fresh.length}: ${message}` : `Nobody new to remind: ${message}`,
    }
  },
  input: z.looseObject({ briefId: z.string().optional() }),
  name: 'Reminder generator',
  output: z.object({ message: z.string(), recipients: z.number() }),
  requiredPermissions: ['brief:read', 'deliverable:read', 'notification:create', 'notification:read'],
  slug: 'reminder-generator',
  triggers: [{ event: 'brief.deadline_approaching', priority: 30 }, { event: 'brief.overdue', priority: 30 }],
  version: '1.0.0',
})

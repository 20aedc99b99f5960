import { z } from 'zod'

import { daysUntil } from '@/src/clock/daysUntil'
import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'

type Piece = { title: string; type: string }

/** What the brief asked for and no delivered piece of that kind answers: each piece answers one line, whatever its quantity. */
const missingOf = (asked: unknown, deliverables: Record<string, unknown>[]): Piece[] => {
  const left = deliverables.filter(({ status }) => status === 'DELIVERED' || status === 'ARCHIVED').map(({ type }) => String(type))
  return (Array.isArray(asked) ? (asked as Partial<Piece>[]) : []).flatMap(({ title, type }) => {
    const at = left.indexOf(String(type))
    if (at < 0) return [{ title: String(title ?? type), type: String(type) }]
    left.splice(at, 1)
    return []
  })
}

const counted = (days: number): string => `${days} day${days === 1 ? '' : 's'}`

const deadlineText = (left: number): string => {
  if (left === 0) return 'The deadline is today.'
  return left < 0 ? `The deadline was ${counted(-left)} ago.` : `${counted(left)} to the deadline.`
}

const DONE = new Set(['APPROVED', 'ARCHIVED', 'DELIVERED'])

/** Says where a job stands in a paragraph for people, and completes the brief when everything that it asked for was delivered. The seeds name no moment for it; a brief without its own list is complete with its deliverables. */
export const statusUpdater = defineSkill({
  actionCategory: 'status',
  category: 'WORKFLOW',
  description: 'Says where a job stands, and completes its brief when everything that it asked for was delivered.',
  documentPath: '/agents/skills/status-updater',
  handler: async (context) => {
    const brief = await subjectOf(context, 'briefs', 'briefId')
    if (!brief) return { effects: [], output: { delivered: 0, text: '', total: 0 }, summary: 'This brief is gone.' }
    const deliverables = await context.find({ collection: 'deliverables', limit: 200, where: { brief: { equals: brief.id } } })
    const delivered = deliverables.filter(({ status }) => status === 'DELIVERED' || status === 'ARCHIVED').length
    const waiting = deliverables.filter(({ status }) => status === 'CLIENT_REVIEW').length
    const open = deliverables.filter(({ status }) => !DONE.has(String(status)) && status !== 'CLIENT_REVIEW').length
    const missing = missingOf(brief.deliverablesRequested, deliverables)
    const left = brief.deadline ? daysUntil(new Date(String(brief.deadline)), context.now) : undefined
    const text = [
      `${delivered} of ${deliverables.length} delivered.`,
      ...(waiting > 0 ? [`${waiting} with the client.`] : []),
      ...(open > 0 ? [`${open} in work.`] : []),
      ...(missing.length > 0 && open + waiting === 0 ? [`Asked for and not delivered: ${missing.map(({ title }) => title).join(', ')}.`] : []),
      ...(left === undefined || (delivered === deliverables.length && missing.length === 0) ? [] : [deadlineText(left)]),
    ].join(' ')
    const isDone = deliverables.length > 0 && delivered === deliverables.length && missing.length === 0 && brief.status === 'IN_PROGRESS'
    return {
      confidence: 0.9,
      effects: isDone ? [{ collection: 'briefs', id: String(brief.id), kind: 'transition', reason: 'Everything was delivered.', transition: 'complete' }] : [],
      output: { delivered, text, total: deliverables.length },
      summary: `"${String(brief.title)}": ${text}`,
    }
  },
  input: z.looseObject({ briefId: z.string().optional() }),
  name: 'Status updater',
  output: z.object({ delivered: z.number(), text: z.string(), total: z.number() }),
  requiredPermissions: ['brief:read', 'brief:update', 'deliverable:read'],
  slug: 'status-updater',
  triggers: [{ conditions: { match: 'all', rules: [{ field: 'payload.briefId', operator: 'exists', value: true }] }, event: 'deliverable.delivered', priority: 40 }],
  version: '1.0.0',
})

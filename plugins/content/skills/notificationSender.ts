import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import { textOf } from '@/src/skills/textOf'
import type { Effect } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { readLatestEntry } from './readLatestEntry'

const output = z.object({ leftOut: z.array(z.object({ reason: z.string(), user: z.string() })), told: z.array(z.object({ title: z.string(), user: z.string() })) })

/** Told the same within it: not told again. */
const QUIET_MS = 10 * 60_000

type Person = { asked?: { due?: string; stage: string }; user: string }

const WORDS: Record<string, string> = {
  APPROVED: 'was approved', ARCHIVED: 'was archived', DRAFT: 'is a draft again', IN_REVIEW: 'is in review', PUBLISHED: 'was published', SCHEDULED: 'is scheduled', UNPUBLISHED: 'was taken down',
}

const day = (date: unknown): string | undefined => (textOf(date) ? new Date(String(date)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }) : undefined)

/** Tells the right people that content moved on, once, in one sentence: the author, who worked on it last, and who is asked to act next. */
export const notificationSender = defineSkill({
  actionCategory: 'notification',
  category: 'COMMUNICATION',
  description: 'Tells the right people that content moved on, once, in one sentence.',
  documentPath: '/agents/skills/notification-sender',
  handler: async (context) => {
    const found = await subjectOf(context, 'content-entries', 'entryId')
    const entry = found ? await readLatestEntry(context.req, String(found.id)) : undefined
    if (!entry) return { effects: [], output: { leftOut: [], told: [] }, summary: 'This entry is gone.' }
    const status = String(entry.status)
    const waiting = status === 'IN_REVIEW' ? await context.find({ collection: 'content-revisions', limit: 20, sort: 'stageOrder', where: { and: [{ entry: { equals: entry.id } }, { status: { equals: 'PENDING' } }] } }) : []
    const people = new Map<string, Person>()
    for (const id of [relationId(entry.createdBy), relationId(entry.lastEditedBy)]) if (id) people.set(id, { user: id })
    for (const stage of waiting) {
      const asked = { due: day(stage.dueDate), stage: String(stage.stageName) }
      if (stage.assignedToType === 'user' && textOf(stage.assignedTo)) people.set(String(stage.assignedTo), { asked, user: String(stage.assignedTo) })
      if (stage.assignedToType !== 'role') continue
      const users = await context.find({ collection: 'users', limit: 50, where: { and: [{ 'organizations.organization': { equals: context.organization } }, { 'organizations.role': { equals: stage.assignedTo } }] } })
      for (const { id } of users) people.set(String(id), { asked, user: String(id) })
    }
    const actor = context.event?.actor
    const since = new Date(context.now.getTime() - QUIET_MS).toISOString()
    const recent = await context.find({ collection: 'notifications', limit: 200, where: { and: [{ createdAt: { greater_than: since } }, { 'data.entryId': { equals: entry.id } }, { 'data.status': { equals: status } }] } })
    const toldLately = new Set(recent.flatMap(({ user }) => relationId(user) ?? []))
    const leftOut: { reason: string; user: string }[] = []
    const told: { title: string; user: string }[] = []
    const effects: Effect[] = []
    for (const { asked, user } of people.values()) {
      if (user === actor?.id) leftOut.push({ reason: 'made the change', user })
      else if (toldLately.has(user)) leftOut.push({ reason: 'was told the same within ten minutes', user })
      else {
        const title = asked ? `"${String(entry.title)}" waits for you at ${asked.stage}${asked.due ? `, by ${asked.due}` : ''}.` : `"${String(entry.title)}" ${WORDS[status] ?? `is now ${status}`}.`
        told.push({ title, user })
        effects.push({ collection: 'notifications', data: { data: { entryId: entry.id, status }, link: `/admin/collections/content-entries/${entry.id}`, title, type: asked ? 'assignment' : 'STATUS_CHANGE', user }, kind: 'create' })
      }
    }
    return {
      confidence: 0.9,
      effects,
      output: { leftOut, told },
      summary: told.length > 0 ? `${told.length} ${told.length === 1 ? 'person was' : 'people were'} told that "${String(entry.title)}" ${WORDS[status] ?? `is now ${status}`}.` : `Nobody has to be told about "${String(entry.title)}".`,
    }
  },
  input: z.looseObject({ entryId: z.string().optional() }),
  name: 'Notification sender',
  output,
  requiredPermissions: ['content-entry:read', 'content-revision:read', 'notification:create', 'notification:read', 'user:read'],
  slug: 'notification-sender',
  triggers: [{ event: 'content.status_changed', priority: 40 }],
  version: '1.0.0',
})

import { z } from 'zod'

import { defineSkill } from '@/src/skills/defineSkill'
import { subjectOf } from '@/src/skills/subjectOf'
import type { Effect } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { readLatestEntry } from './readLatestEntry'

const output = z.object({ leftOut: z.array(z.object({ reason: z.string(), user: z.string() })), told: z.array(z.object({ title: z.string(), user: z.string() })) })

/** Told the same within it: not told again. */
const QUIET_MS = 10 * 60_000

const WORDS: Record<string, string> = {
  APPROVED: 'was approved', ARCHIVED: 'was archived', DRAFT: 'is a draft again', IN_REVIEW: 'is in review', PUBLISHED: 'was published', SCHEDULED: 'is scheduled', UNPUBLISHED: 'was taken down',
}

/** Tells the right people that content moved on, once, in one sentence: the author and who worked on it last. Who is asked next is told with the stage that opens (`tellStaff`). */
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
    const people = new Set([relationId(entry.createdBy), relationId(entry.lastEditedBy)].filter((id) => id !== undefined))
    const actor = context.event?.actor
    const since = new Date(context.now.getTime() - QUIET_MS).toISOString()
    const recent = await context.find({ collection: 'notifications', limit: 200, where: { and: [{ createdAt: { greater_than: since } }, { 'data.entryId': { equals: entry.id } }, { 'data.status': { equals: status } }] } })
    const toldLately = new Set(recent.flatMap(({ user }) => relationId(user) ?? []))
    const leftOut: { reason: string; user: string }[] = []
    const told: { title: string; user: string }[] = []
    const effects: Effect[] = []
    for (const user of people) {
      if (user === actor?.id) leftOut.push({ reason: 'made the change', user })
      else if (toldLately.has(user)) leftOut.push({ reason: 'was told the same within ten minutes', user })
      else {
        const title = `"${String(entry.title)}" ${WORDS[status] ?? `is now ${status}`}.`
        told.push({ title, user })
        effects.push({ collection: 'notifications', data: { data: { entryId: entry.id, status }, link: `/admin/collections/content-entries/${entry.id}`, title, type: 'STATUS_CHANGE', user }, kind: 'create' })
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
  requiredPermissions: ['content-entry:read', 'notification:create', 'notification:read'],
  slug: 'notification-sender',
  triggers: [{ event: 'content.status_changed', priority: 40 }],
  version: '1.1.0',
})

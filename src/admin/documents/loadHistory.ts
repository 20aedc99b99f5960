import type { PayloadRequest } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { relationId, text } from '@/src/admin/data/read'
import { humanize } from '@/src/admin/elements/humanize'
import { eventTitle } from '@/src/admin/trace/eventTitle'

export type HistoryEntry = {
  at: string
  by?: string
  detail: string
  href: string
  id: string
  kind: 'event' | 'run'
  status?: string
  title: string
  traceHref?: string
}

const MOST = 60

const changed = (event: Row): string => {
  const payload = event.payload
  if (typeof payload !== 'object' || payload === null || !('changedFields' in payload) || !Array.isArray(payload.changedFields)) return ''
  const fields = payload.changedFields.filter((field) => typeof field === 'string')
  return fields.length === 0 ? '' : `Changed ${fields.map((field) => humanize(field).toLowerCase()).join(', ')}`
}

const actorOf = (event: Row): string | undefined => {
  const kind = text(event, 'actorType')
  if (!kind) return undefined
  return kind === 'agent' ? `by agent ${humanize(text(event, 'actorId') ?? '').toLowerCase()}` : `by ${humanize(kind).toLowerCase()}`
}

/** Events of a document and runs about it, newest first. */
export const loadHistory = async (req: PayloadRequest, slug: string, id: string): Promise<HistoryEntry[]> => {
  const admin = req.payload.config.routes.admin
  const events = await findRows({
    collection: 'content-events',
    limit: MOST,
    req,
    where: { and: [{ sourceType: { equals: slug } }, { sourceId: { equals: id } }] },
  })
  const runs = await findRows({
    collection: 'agent-invocations',
    limit: MOST,
    req,
    where: { and: [{ entityType: { equals: slug } }, { entityId: { equals: id } }] },
  })
  const entries: HistoryEntry[] = [
    ...events.map((event): HistoryEntry => {
      const by = actorOf(event)
      return {
        at: text(event, 'createdAt') ?? '',
        detail: text(event, 'processingError') ?? changed(event),
        href: `${admin}/collections/content-events/${event.id}`,
        id: String(event.id),
        kind: 'event',
        title: eventTitle(text(event, 'eventType') ?? ''),
        traceHref: `${admin}/trace/${event.id}`,
        ...(by && { by }),
      }
    }),
    ...runs.map((run): HistoryEntry => {
      const event = relationId(run, 'triggerEvent')
      const status = text(run, 'status')
      return {
        at: text(run, 'startedAt') ?? text(run, 'createdAt') ?? '',
        detail: text(run, 'error') ?? text(run, 'summary') ?? '',
        href: `${admin}/collections/agent-invocations/${run.id}`,
        id: String(run.id),
        kind: 'run',
        title: humanize(text(run, 'skillSlug') ?? 'Skill'),
        ...(status && { status }),
        ...(event && { traceHref: `${admin}/trace/${event}` }),
      }
    }),
  ]
  return entries.sort((a, b) => b.at.localeCompare(a.at))
}

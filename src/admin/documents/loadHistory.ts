import type { PayloadRequest } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
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
  const kind = readText(event, 'actorType')
  if (!kind) return undefined
  return kind === 'agent' ? `by agent ${humanize(readText(event, 'actorId') ?? '').toLowerCase()}` : `by ${humanize(kind).toLowerCase()}`
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
        at: readText(event, 'createdAt') ?? '',
        detail: readText(event, 'processingError') ?? changed(event),
        href: `${admin}/collections/content-events/${event.id}`,
        id: String(event.id),
        kind: 'event',
        title: eventTitle(readText(event, 'eventType') ?? ''),
        traceHref: `${admin}/trace/${event.id}`,
        ...(by && { by }),
      }
    }),
    ...runs.map((run): HistoryEntry => {
      const event = readRelationId(run, 'triggerEvent')
      const status = readText(run, 'status')
      return {
        at: readText(run, 'startedAt') ?? readText(run, 'createdAt') ?? '',
        detail: readText(run, 'error') ?? readText(run, 'summary') ?? '',
        href: `${admin}/collections/agent-invocations/${run.id}`,
        id: String(run.id),
        kind: 'run',
        title: humanize(readText(run, 'skillSlug') ?? 'Skill'),
        ...(status && { status }),
        ...(event && { traceHref: `${admin}/trace/${event}` }),
      }
    }),
  ]
  return entries.sort((a, b) => b.at.localeCompare(a.at))
}

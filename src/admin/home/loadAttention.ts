import type { PayloadRequest } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { findRows } from '@/src/admin/data/findRows'
import { openStatuses } from '@/src/admin/data/openStatuses'
import { readText } from '@/src/admin/data/readText'
import { humanize } from '@/src/admin/elements/humanize'

import type { AttentionItem } from './types'

/** Most of a kind that the first page lists; the collection's own list has the rest. */
const MOST = 6

const at = (row: Row) => readText(row, 'updatedAt') ?? readText(row, 'createdAt') ?? new Date(0).toISOString()

const decisions = async (req: PayloadRequest, admin: string): Promise<AttentionItem[]> => {
  const rows = await findRows({
    collection: 'agent-pending-actions',
    limit: MOST,
    req,
    where: { status: { equals: 'pending' } },
  })
  return rows.map((row) => ({
    at: readText(row, 'requestedAt') ?? at(row),
    detail: readText(row, 'description') ?? '',
    glyph: 'spark',
    href: `${admin}/collections/agent-pending-actions/${row.id}`,
    kind: 'An agent asks for your decision',
    title: readText(row, 'title') ?? humanize(readText(row, 'actionType') ?? 'Proposal'),
  }))
}

const reviews = async (req: PayloadRequest, admin: string, me: number | string): Promise<AttentionItem[]> => {
  const rows = await findRows({
    collection: 'deliverables',
    limit: MOST,
    req,
    where: {
      and: [
        { status: { equals: 'INTERNAL_REVIEW' } },
        { or: [{ internalReviewer: { equals: me } }, { internalReviewer: { exists: false } }] },
      ],
    },
  })
  return rows.map((row) => ({
    at: at(row),
    detail: typeof row.qualityScore === 'number' ? `Quality score ${row.qualityScore} of 100` : 'Not scored yet',
    glyph: 'check',
    href: `${admin}/collections/deliverables/${row.id}`,
    kind: 'Deliverable to review',
    title: readText(row, 'title') ?? readText(row, 'name') ?? 'Untitled deliverable',
  }))
}

const assignments = async (req: PayloadRequest, admin: string, me: number | string): Promise<AttentionItem[]> => {
  const rows = await findRows({
    collection: 'briefs',
    limit: MOST,
    req,
    where: { and: [{ assignee: { equals: me } }, { status: { in: openStatuses(req, 'briefs') } }] },
  })
  return rows.map((row) => ({
    at: at(row),
    detail: [humanize(readText(row, 'briefType') ?? ''), humanize(readText(row, 'status') ?? '')].filter(Boolean).join(', '),
    glyph: 'plan',
    href: `${admin}/collections/briefs/${row.id}`,
    kind: 'Brief assigned to you',
    title: readText(row, 'title') ?? 'Untitled brief',
  }))
}

const notes = async (req: PayloadRequest, admin: string, me: number | string): Promise<AttentionItem[]> => {
  const rows = await findRows({
    collection: 'notifications',
    limit: MOST,
    req,
    where: { and: [{ user: { equals: me } }, { isRead: { equals: false } }] },
  })
  return rows.map((row) => ({
    at: at(row),
    detail: readText(row, 'message') ?? '',
    glyph: 'bell',
    href: readText(row, 'link') ?? `${admin}/inbox`,
    kind: 'Unread note',
    title: readText(row, 'title') ?? 'Note',
  }))
}

/** What waits for the signed-in person: decisions first, then reviews, briefs and notes, each newest first. */
export const loadAttention = async (req: PayloadRequest): Promise<AttentionItem[]> => {
  if (!req.user) return []
  const { id } = req.user
  const admin = req.payload.config.routes.admin
  const found = await Promise.all([
    decisions(req, admin),
    reviews(req, admin, id),
    assignments(req, admin, id),
    notes(req, admin, id),
  ])
  return found.flat()
}

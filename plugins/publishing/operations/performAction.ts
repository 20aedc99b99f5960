import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'

import { ActionImpossible } from '../errors'
import { pinEntry } from './pinEntry'
import { readEntry } from './readEntry'
import type { Action, Fields, Pinned } from './types'

/** From where an entry may go to the wanted state; anything else stands there first, by the authority of what was scheduled. */
const FROM: Record<string, { legal: string[]; otherwise: string }> = {
  ARCHIVED: { legal: ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'], otherwise: 'UNPUBLISHED' },
  PUBLISHED: { legal: ['APPROVED', 'PUBLISHED', 'SCHEDULED', 'UNPUBLISHED'], otherwise: 'SCHEDULED' },
  UNPUBLISHED: { legal: ['PUBLISHED'], otherwise: 'PUBLISHED' },
}
const TARGET: Record<Action, string> = { ARCHIVE: 'ARCHIVED', PUBLISH: 'PUBLISHED', UNPUBLISH: 'UNPUBLISHED', UPDATE: 'PUBLISHED' }

/**
 * Publishes a pinned version, or takes an entry down, whatever was edited meanwhile: newer work stays as a draft beside what is public (B001-028, B001-033).
 * Doing what is done already is no error.
 * @throws NOT_FOUND, PUBLISHING_ACTION_IMPOSSIBLE
 */
export const performAction = async (req: PayloadRequest, { action, entry: id, pinned }: { action: Action; entry: string; pinned?: Pinned }): Promise<void> => {
  await lockRow(req, 'content-entries', id)
  const { latest, live } = await readEntry(req, id)
  const target = TARGET[action]
  if (target === 'PUBLISHED' && latest.status === 'ARCHIVED') throw new ActionImpossible({ action, entry: id, reason: 'it is archived; restore it first' })
  if (action === 'UPDATE' && !live) throw new ActionImpossible({ action, entry: id, reason: 'it is not public' })
  if (latest.status === target && target !== 'PUBLISHED') return
  if (action === 'UNPUBLISH' && !live) return
  await standWhereLegal(req, id, latest.status, target)
  const content = target === 'PUBLISHED' ? (pinned ?? pinEntry(latest)) : undefined
  await save(req, id, { ...content?.content, ...(target === 'PUBLISHED' && { _status: 'published' }), status: target })
  const isNewer = content !== undefined && Number(latest.versionNumber ?? 1) > content.versionNumber
  if (isNewer) await save(req, id, { ...pinEntry(latest).content, status: 'DRAFT' }, true)
}

/** What was approved when it was scheduled needs no second approval because of edits since. */
const standWhereLegal = async (req: PayloadRequest, id: string, status: string, target: string): Promise<void> => {
  const way = FROM[target]
  if (!way || way.legal.includes(status)) return
  await sql(req)('update _content_entries_v set version_status = $2::text::enum_content_entries_state where parent_id = $1 and latest', [id, way.otherwise])
  await sql(req)(`update content_entries set status = $2::text::enum_content_entries_state where id = $1 and _status <> 'published'`, [id, way.otherwise])
}

const save = (req: PayloadRequest, id: string, data: Fields, draft = false) =>
  req.payload.update({ collection: 'content-entries' as never, data: data as never, depth: 0, draft, id, overrideAccess: true, req })

import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import { ReleaseBlocked } from '../errors'
import { idOf } from './idOf'
import { performAction } from './performAction'
import { pin, readEntry } from './readEntry'
import type { Pinned } from './types'

type Item = { action: 'PUBLISH' | 'UNPUBLISH'; entry: unknown }
type Undo = { entry: string; pinned: null | Pinned }
export type Release = { id: string; items?: Item[]; organization: unknown; scheduledFor?: null | string; status: string; undo?: null | Undo[] }

const COLLECTION = 'content-releases'
const APPROVED = new Set(['APPROVED', 'PUBLISHED', 'SCHEDULED', 'UNPUBLISHED'])

const read = async (req: PayloadRequest, id: string): Promise<Release> => {
  await lockRow(req, COLLECTION, id)
  const found = await req.payload.findByID({ collection: COLLECTION as never, depth: 0, disableErrors: true, id, overrideAccess: true, req, showHiddenFields: true })
  if (!found) throw new NotFound({ id, kind: COLLECTION })
  return found as unknown as Release
}

/** Entries in one order, so that two releases with the same ones wait for each other instead of both failing. */
const byEntry = (items: Item[]): { action: Item['action']; entry: string }[] =>
  items.flatMap(({ action, entry }) => (idOf(entry) ? [{ action, entry: idOf(entry) as string }] : [])).sort((one, other) => (one.entry < other.entry ? -1 : 1))

/**
 * Publishes and takes down everything of a release in the transaction of `req`: all of it or nothing. Keeps what was public before.
 * @throws PUBLISHING_RELEASE_BLOCKED, PUBLISHING_ACTION_IMPOSSIBLE
 */
export const publishRelease = async (req: PayloadRequest, id: string): Promise<void> => {
  const release = await read(req, id)
  const items = byEntry(release.items ?? [])
  if (items.length === 0) throw new ReleaseBlocked({ id, reason: 'it has no entries' })
  const undo: Undo[] = []
  for (const { action, entry } of items) {
    await lockRow(req, 'content-entries', entry)
    const { latest, live } = await readEntry(req, entry)
    if (idOf(latest.organization) !== idOf(release.organization)) throw new NotFound({ id: entry, kind: 'content-entries' })
    if (action === 'PUBLISH' && !APPROVED.has(latest.status)) throw new ReleaseBlocked({ id, reason: `"${String(latest.title)}" is ${latest.status}; everything in a release is approved first` })
    undo.push({ entry, pinned: live ? pin(live) : null })
    await performAction(req, { action, entry })
  }
  await applyTransition({ collection: COLLECTION, data: { error: null, undo }, id, overrideAccess: true, req, transition: 'publish' })
}

/** Puts back what was public before a release, all of it or nothing; newer work stays beside it. @throws PUBLISHING_RELEASE_BLOCKED */
export const rollBackRelease = async (req: PayloadRequest, id: string): Promise<void> => {
  const { status, undo } = await read(req, id)
  if (status !== 'PUBLISHED' || !undo) throw new ReleaseBlocked({ id, reason: `it is ${status}; only a published one can be taken back` })
  for (const { entry, pinned } of undo) {
    const action = pinned ? 'PUBLISH' : 'UNPUBLISH'
    await performAction(req, { action, entry, pinned: pinned ?? undefined })
  }
  await applyTransition({ collection: COLLECTION, data: { undo: null }, id, overrideAccess: true, req, transition: 'rollBack' })
}

/** Publishes a scheduled release that is due; does nothing for any other. */
export const runRelease = (payload: Payload, id: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    const { scheduledFor, status } = await read(req, id)
    if (status === 'SCHEDULED' && scheduledFor && Date.parse(scheduledFor) <= Date.now()) await publishRelease(req, id)
  })

/** Shows why a scheduled release did not go out. */
export const failRelease = (payload: Payload, id: string, error: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    const [row] = await sql(req)<{ status: string }>('select status from content_releases where id = $1 for no key update', [id])
    if (row?.status === 'SCHEDULED') await applyTransition({ collection: COLLECTION, data: { error }, id, overrideAccess: true, req, transition: 'fail' })
  })

import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import { RELEASES } from '../constants'
import { ReleaseBlocked } from '../errors'
import { idOf } from './idOf'
import { performAction } from './performAction'
import { pinEntry } from './pinEntry'
import { readEntry } from './readEntry'
import { readRelease, type ReleaseItem, type ReleaseUndo } from './readRelease'

const APPROVED = new Set(['APPROVED', 'PUBLISHED', 'SCHEDULED', 'UNPUBLISHED'])

/** Entries in one order, so that two releases with the same ones wait for each other instead of both failing. */
const byEntry = (items: ReleaseItem[]): { action: ReleaseItem['action']; entry: string }[] =>
  items.flatMap(({ action, entry }) => (idOf(entry) ? [{ action, entry: idOf(entry) as string }] : [])).sort((one, other) => (one.entry < other.entry ? -1 : 1))

/**
 * Publishes and takes down everything of a release in the transaction of `req`: all of it or nothing. Keeps what was public before.
 * @throws PUBLISHING_RELEASE_BLOCKED, PUBLISHING_ACTION_IMPOSSIBLE
 */
export const publishRelease = async (req: PayloadRequest, id: string): Promise<void> => {
  const release = await readRelease(req, id)
  const items = byEntry(release.items ?? [])
  if (items.length === 0) throw new ReleaseBlocked({ id, reason: 'it has no entries' })
  const undo: ReleaseUndo[] = []
  for (const { action, entry } of items) {
    await lockRow(req, 'content-entries', entry)
    const { latest, live } = await readEntry(req, entry)
    if (idOf(latest.organization) !== idOf(release.organization)) throw new NotFound({ id: entry, kind: 'content-entries' })
    if (action === 'PUBLISH' && !APPROVED.has(latest.status)) throw new ReleaseBlocked({ id, reason: `"${String(latest.title)}" is ${latest.status}; everything in a release is approved first` })
    undo.push({ entry, pinned: live ? pinEntry(live) : null })
    await performAction(req, { action, entry })
  }
  await applyTransition({ collection: RELEASES, data: { error: null, undo }, id, overrideAccess: true, req, transition: 'publish' })
}

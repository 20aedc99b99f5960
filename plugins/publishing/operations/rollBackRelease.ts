import type { PayloadRequest } from 'payload'

import { applyTransition } from '@/src/states/applyTransition'

import { RELEASES } from '../constants'
import { ReleaseBlocked } from '../errors'
import { performAction } from './performAction'
import { readRelease } from './readRelease'

/** Puts back what was public before a release, all of it or nothing; newer work stays beside it. @throws PUBLISHING_RELEASE_BLOCKED */
export const rollBackRelease = async (req: PayloadRequest, id: string): Promise<void> => {
  const { status, undo } = await readRelease(req, id)
  if (status !== 'PUBLISHED' || !undo) throw new ReleaseBlocked({ id, reason: `it is ${status}; only a published one can be taken back` })
  for (const { entry, pinned } of undo) {
    const action = pinned ? 'PUBLISH' : 'UNPUBLISH'
    await performAction(req, { action, entry, pinned: pinned ?? undefined })
  }
  await applyTransition({ collection: RELEASES, data: { undo: null }, id, overrideAccess: true, req, transition: 'rollBack' })
}

import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { NotFound } from '@/src/errors/NotFound'

import { RELEASES } from '../constants'
import type { Pinned } from './types'

export type ReleaseItem = { action: 'PUBLISH' | 'UNPUBLISH'; entry: unknown }
export type ReleaseUndo = { entry: string; pinned: null | Pinned }
export type Release = { id: string; items?: ReleaseItem[]; organization: unknown; scheduledFor?: null | string; status: string; undo?: null | ReleaseUndo[] }

/** A release, locked for the transaction of `req`. @throws NOT_FOUND */
export const readRelease = async (req: PayloadRequest, id: string): Promise<Release> => {
  await lockRow(req, RELEASES, id)
  const found = await req.payload.findByID({ collection: RELEASES as never, depth: 0, disableErrors: true, id, overrideAccess: true, req, showHiddenFields: true })
  if (!found) throw new NotFound({ id, kind: RELEASES })
  return found as unknown as Release
}

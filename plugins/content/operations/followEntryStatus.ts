import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { applyTransition } from '@/src/states/applyTransition'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { openStage } from './openStage'
import { readContentType } from '@/src/content/readContentType'
import { workflowOf } from './workflowOf'

/** After an entry moved: submitted entries ask the first stage of their workflow; what still waits when an entry leaves review is skipped. */
export const followEntryStatus = async (req: PayloadRequest, entry: Fields, from: unknown): Promise<void> => {
  if (entry.status === from) return
  if (from === 'IN_REVIEW') {
    const waiting = await sql(req)<{ id: string }>("select id from content_revisions where entry_id = $1 and status = 'PENDING' order by stage_order", [entry.id])
    for (const { id } of waiting) await applyTransition({ collection: 'content-revisions', id, overrideAccess: true, req, transition: 'skip' })
  }
  if (entry.status !== 'IN_REVIEW') return
  const type = await readContentType(req, relationId(entry.contentType) ?? '')
  const [first] = await workflowOf(req, { organization: relationId(entry.organization) ?? '', workflow: type?.workflow })
  if (first) await openStage(req, entry, first)
}

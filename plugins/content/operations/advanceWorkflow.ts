import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { applyTransition } from '@/src/states/applyTransition'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { openStage } from './openStage'
import { readContentType } from '@/src/content/readContentType'
import { workflowOf } from './workflowOf'

const ENDS_REVIEW = new Set(['CHANGES_REQUESTED', 'REJECTED'])

/**
 * After a stage was answered: approved or skipped asks the next one, and approves the entry after the last; a rejection or a request for changes sends
 * the entry back to its author.
 */
export const advanceWorkflow = async (req: PayloadRequest, revision: Fields, from: unknown): Promise<void> => {
  if (from !== 'PENDING' || revision.status === from) return
  const id = relationId(revision.entry) ?? ''
  const [now] = await sql(req)<{ status: string }>('select coalesce(v.version_status::text, e.status::text) as status from content_entries e left join _content_entries_v v on v.parent_id = e.id and v.latest where e.id = $1', [id])
  // Stages are skipped because the entry left review: nothing more follows from them.
  if (now?.status !== 'IN_REVIEW') return
  if (ENDS_REVIEW.has(String(revision.status))) {
    await applyTransition({ collection: 'content-entries', id, overrideAccess: true, req, transition: 'requestChanges' })
    return
  }
  const entry = (await req.payload.findByID({ collection: 'content-entries', depth: 0, draft: true, id, overrideAccess: true, req })) as unknown as Fields
  const type = await readContentType(req, relationId(entry.contentType) ?? '')
  const stages = await workflowOf(req, { organization: relationId(entry.organization) ?? '', workflow: type?.workflow })
  const next = stages.find(({ order }) => order > Number(revision.stageOrder))
  if (next) await openStage(req, entry, next)
  else await applyTransition({ collection: 'content-entries', id, overrideAccess: true, req, transition: 'approve' })
}

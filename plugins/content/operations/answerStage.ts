import type { PayloadRequest } from 'payload'

import { mayAnswerStage } from '@/collections/content/access/mayAnswerStage'
import { principalOf } from '@/src/access/principalOf'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import { ReviewNotYours } from '../errors'
import type { Fields } from '../types'

export type StageAnswer = { decision: 'approve' | 'reject' | 'requestChanges' | 'skip'; feedback?: string }

/**
 * The answer of one stage, by whom it is for. People of the client may not change anything else; the answer is written with the engine's authority.
 * @throws NOT_FOUND, CONTENT_REVIEW_NOT_YOURS, STATE_TRANSITION_ILLEGAL
 */
export const answerStage = async (req: PayloadRequest, id: string, { decision, feedback }: StageAnswer) => {
  const revision = (await req.payload.findByID({ collection: 'content-revisions', depth: 0, disableErrors: true, id, overrideAccess: false, req })) as Fields | null
  if (!revision) throw new NotFound({ id, kind: 'stage' })
  const principal = await principalOf(req)
  if (!mayAnswerStage({ doc: revision, principal })) {
    throw new ReviewNotYours({ needed: revision.assignedToType === 'client' ? 'people of the client' : `${String(revision.assignedToType)} ${String(revision.assignedTo)}`, stage: String(revision.stageName) })
  }
  const by = principal.kind === 'client-user' ? { reviewedByClientUser: principal.id } : {}
  return applyTransition({ collection: 'content-revisions', data: { ...by, ...(feedback && { feedback }) }, id, overrideAccess: true, req, transition: decision })
}

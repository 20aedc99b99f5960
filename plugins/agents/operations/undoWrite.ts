import type { CollectionSlug, PayloadRequest } from 'payload'

import { actAs } from '@/src/access/actAs'
import { principalOf } from '@/src/access/principalOf'

import { RevertConflict } from '../errors'
import type { AppliedWrite } from '../types'
import { currentDocument } from './currentDocument'
import { fieldsThatDiffer } from './fieldsThatDiffer'
import { messageOf } from './messageOf'

const putBack = async (req: PayloadRequest, { before, collection, id, kind }: AppliedWrite): Promise<void> => {
  const slug = collection as CollectionSlug
  const now = await currentDocument(req, collection, id)
  if (kind === 'create') {
    if (now) await req.payload.delete({ collection: slug, id, overrideAccess: false, req })
    return
  }
  const undoing = actAs(req, await principalOf(req))
  undoing.context = { ...undoing.context, isUndoing: true }
  await req.payload.update({ collection: slug, data: (before ?? {}) as never, depth: 0, draft: now?._status === 'draft', id, overrideAccess: false, req: undoing })
  const left = fieldsThatDiffer(before ?? {}, (await currentDocument(req, collection, id)) ?? {})
  if (left.length > 0) throw new Error(`not all of it can be put back: ${left.join(', ')}`)
}

/**
 * Takes one write back with the rights of the caller of `req`, in its transaction.
 * @throws AGENTS_REVERT_CONFLICT when the caller may not, or something refers to the document; the transaction must be rolled back then
 */
export const undoWrite = async (req: PayloadRequest, invocation: string, write: AppliedWrite): Promise<void> => {
  try {
    await putBack(req, write)
  } catch (error) {
    throw new RevertConflict({ id: invocation, problems: [`${write.collection} ${write.id}: ${messageOf(error)}`] }, { cause: error })
  }
}

import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { readContentType } from '@/src/content/readContentType'
import { Forbidden } from '@/src/errors/Forbidden'

import { ActionImpossible } from '../errors'
import { idOf } from './idOf'
import type { Fields } from './types'

/**
 * An entry may be public, or have been, from its beginning when whoever creates it may publish, and its type has no workflow that would have to approve it.
 * @throws FORBIDDEN, PUBLISHING_ACTION_IMPOSSIBLE
 */
export const checkNewEntry = async (req: PayloadRequest, data: Fields): Promise<void> => {
  // From UNPUBLISHED it is one step to public, without an approval.
  if (data.status !== 'PUBLISHED' && data.status !== 'UNPUBLISHED') return
  const principal = await principalOf(req)
  const isEngine = principal.kind === 'system' || principal.kind === 'anonymous'
  if (!isEngine && !can(principal, 'content-entry:publish', idOf(data.organization))) throw new Forbidden({ attempted: `create an entry as ${data.status}`, needed: 'content-entry:publish' })
  const type = await readContentType(req, idOf(data.contentType) ?? '')
  if (type?.workflow) throw new ActionImpossible({ action: 'PUBLISH', entry: '(new)', reason: 'its type has a workflow; create it as a draft and submit it' })
}

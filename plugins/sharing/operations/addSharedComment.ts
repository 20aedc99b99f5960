import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { NotFound } from '@/src/errors/NotFound'

import { ShareForbids } from '../errors'
import { listShared } from './listShared'
import { listSharedComments } from './listSharedComments'
import { logAccess } from './logAccess'
import { shareKeyOf } from './shareKeyOf'
import type { Grant, Visitor } from './types'

type Given = { annotationData?: Record<string, number> | undefined; annotationType?: string | undefined; asset: string; content: string; name: string; parent?: string | undefined }

/** A comment of somebody outside. @throws SHARE_FORBIDS, NOT_FOUND, VALIDATION */
export const addSharedComment = async ({ given, grant, req, visitor }: { given: Given; grant: Grant; req: PayloadRequest; visitor: Visitor }): Promise<{ id: string }> => {
  if (!grant.canComment) throw new ShareForbids({ what: 'comments' })
  const { annotationData, annotationType, asset, content, name, parent } = given
  if ((await listShared(req, grant, [asset])).length === 0) throw new NotFound({ id: asset, kind: 'shared asset' })
  return inTransaction(req.payload, { kind: 'system' }, async (own) => {
    const answered = parent ? (await listSharedComments(own, grant)).find(({ id }) => id === parent) : undefined
    if (parent && !answered) throw new NotFound({ id: parent, kind: 'comment' })
    const { id } = await own.payload.create({
      collection: 'comments',
      data: {
        annotationData, annotationType, asset, authorType: 'CLIENT', content, guestName: name, isInternal: false,
        organization: grant.organization, parent, shareKey: shareKeyOf(grant),
      },
      depth: 0,
      overrideAccess: true,
      req: own,
    })
    await logAccess(own, { action: 'COMMENT', asset, grant, visitor })
    return { id: String(id) }
  })
}

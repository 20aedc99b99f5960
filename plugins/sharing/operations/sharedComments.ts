import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { ShareForbids } from '../errors'
import { listShared } from './listShared'
import { logAccess } from './logAccess'
import type { Grant, Visitor } from './types'

export type SharedComment = { annotationData: unknown; annotationType: null | string; asset: string; author: string; content: string; createdAt: Date; id: string; parent: null | string }

/** Comments of one link are its own: what one recipient writes, another does not read. */
const keyOf = ({ collection, id, kind }: Grant): string => (kind === 'collection' ? `collection:${collection}` : `${kind}:${id}`)

/** What was said on the shared page, answers of the team included, oldest first. */
export const listComments = (req: PayloadRequest, grant: Grant): Promise<SharedComment[]> =>
  sql(req)<SharedComment>(
    `select c.id, c.content, c.asset_id as asset, c.parent_id as parent, c.created_at as "createdAt", c.annotation_type::text as "annotationType",
            c.annotation_data as "annotationData", coalesce(c.guest_name, u.name, 'The team') as author
       from comments c left join users u on u.id = c.author_id
      where c.organization_id = $1 and c.share_key = $2 and not coalesce(c.is_internal, false) order by c.created_at limit 500`,
    [grant.organization, keyOf(grant)],
  )

type Given = { annotationData?: Record<string, number> | undefined; annotationType?: string | undefined; asset: string; content: string; name: string; parent?: string | undefined }

/** A comment of somebody outside. @throws SHARE_FORBIDS, NOT_FOUND, VALIDATION */
export const addComment = async ({ given, grant, req, visitor }: { given: Given; grant: Grant; req: PayloadRequest; visitor: Visitor }): Promise<{ id: string }> => {
  if (!grant.canComment) throw new ShareForbids({ what: 'comments' })
  const { annotationData, annotationType, asset, content, name, parent } = given
  if ((await listShared(req, grant, [asset])).length === 0) throw new NotFound({ id: asset, kind: 'shared asset' })
  return inTransaction(req.payload, { kind: 'system' }, async (own) => {
    const answered = parent ? (await listComments(own, grant)).find(({ id }) => id === parent) : undefined
    if (parent && !answered) throw new NotFound({ id: parent, kind: 'comment' })
    const { id } = await own.payload.create({
      collection: 'comments',
      data: {
        annotationData, annotationType, asset, authorType: 'CLIENT', content, guestName: name, isInternal: false,
        organization: grant.organization, parent, shareKey: keyOf(grant),
      },
      depth: 0,
      overrideAccess: true,
      req: own,
    })
    await logAccess(own, { action: 'COMMENT', asset, grant, visitor })
    return { id: String(id) }
  })
}

/** Chooses an asset of the collection, or takes the choice back. @throws SHARE_FORBIDS, NOT_FOUND */
export const selectShared = async ({ asset, grant, isSelected, req, visitor }: { asset: string; grant: Grant; isSelected: boolean; req: PayloadRequest; visitor: Visitor }): Promise<void> => {
  if (!grant.canSelect || !grant.collection) throw new ShareForbids({ what: 'changing the selection' })
  if ((await listShared(req, grant, [asset])).length === 0) throw new NotFound({ id: asset, kind: 'shared asset' })
  await inTransaction(req.payload, { kind: 'system' }, async (own) => {
    const found = await sql(own)('update asset_collection_items set is_selected = $3, updated_at = now() where collection_id = $1 and asset_id = $2 returning id', [grant.collection, asset, isSelected])
    if (found.length === 0) throw new NotFound({ id: asset, kind: 'asset of the collection' })
    await logAccess(own, { action: 'SELECT', asset, grant, visitor })
  })
}

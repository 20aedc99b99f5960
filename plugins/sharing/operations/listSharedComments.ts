import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { shareKeyOf } from './shareKeyOf'
import type { Grant } from './types'

export type SharedComment = { annotationData: unknown; annotationType: null | string; asset: string; author: string; content: string; createdAt: Date; id: string; parent: null | string }

/** What was said on the shared page, answers of the team included, oldest first. */
export const listSharedComments = (req: PayloadRequest, grant: Grant): Promise<SharedComment[]> =>
  sql(req)<SharedComment>(
    `select c.id, c.content, c.asset_id as asset, c.parent_id as parent, c.created_at as "createdAt", c.annotation_type::text as "annotationType",
            c.annotation_data as "annotationData", coalesce(c.guest_name, u.name, 'The team') as author
       from comments c left join users u on u.id = c.author_id
      where c.organization_id = $1 and c.share_key = $2 and not coalesce(c.is_internal, false) order by c.created_at limit 500`,
    [grant.organization, shareKeyOf(grant)],
  )

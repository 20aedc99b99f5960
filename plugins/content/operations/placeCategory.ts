import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'
import { slugify } from '@/src/fields/slugify'

import { CategoryCircle } from '../errors'
import type { Fields } from '../types'

/**
 * Path and depth of a category from its parent, before it is saved (B001-023). Moves within one organization wait for each other: two at once could
 * make a circle that neither sees.
 * @throws CONTENT_CATEGORY_CIRCLE
 */
export const placeCategory = async (req: PayloadRequest, data: Fields, original?: Fields): Promise<Fields> => {
  const slug = slugify(String(data.slug ?? original?.slug ?? data.name ?? ''))
  const parent = relationId(data.parent)
  const run = sql(req)
  await run("select pg_advisory_xact_lock(hashtextextended('content-categories:' || $1, 0))", [relationId(data.organization ?? original?.organization) ?? ''])
  if (!parent) return { ...data, depth: 0, path: `/${slug}`, slug }
  const above = await run<{ depth: string; id: string; path: string }>(
    'with recursive up as (select id, parent_id, path, depth, 0 as step from content_categories where id = $1 union all select c.id, c.parent_id, c.path, c.depth, up.step + 1 from content_categories c join up on c.id = up.parent_id where up.step < 100) select id, path, depth from up order by step',
    [parent],
  )
  const own = original && String(original.id)
  if (own && above.some(({ id }) => id === own)) throw new CategoryCircle({ category: own, parent })
  const [next] = above
  return { ...data, depth: Number(next?.depth ?? -1) + 1, path: `${next?.path ?? ''}/${slug}`, slug }
}

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/** Path and depth of everything below a category that moved or was renamed, in one statement. */
export const moveCategoryTree = async (req: PayloadRequest, id: string): Promise<void> => {
  await sql(req)(
    `with recursive tree as (
       select id, path, depth from content_categories where id = $1
       union all select c.id, tree.path || '/' || c.slug, tree.depth + 1 from content_categories c join tree on c.parent_id = tree.id
     ) update content_categories c set path = tree.path, depth = tree.depth, updated_at = now() from tree where c.id = tree.id and c.id <> $1 and (c.path <> tree.path or c.depth <> tree.depth)`,
    [id],
  )
}

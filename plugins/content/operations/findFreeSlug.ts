import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * The slug itself when no other entry of that type and language has it, otherwise the first free one with a number after it (B001-015). Versions in
 * work count too: two of them would collide once both are published.
 */
export const findFreeSlug = async (
  req: PayloadRequest,
  { entry, locale, organization, slug, type }: { entry?: string; locale: string; organization: string; slug: string; type: string },
): Promise<string> => {
  const run = sql(req)
  // Two that are created at once with one title wait for each other here.
  await run("select pg_advisory_xact_lock(hashtextextended('content-slug:' || $1, 0))", [`${organization}:${type}:${locale}:${slug}`])
  const rows = await run<{ slug: string }>(
    `select e.slug from content_entries e where e.organization_id = $1 and e.content_type_id = $2 and e.locale = $3 and (e.slug = $4 or e.slug like $5) and e.id is distinct from $6
     union select v.version_slug from _content_entries_v v where v.latest and v.version_organization_id = $1 and v.version_content_type_id = $2 and v.version_locale = $3 and (v.version_slug = $4 or v.version_slug like $5) and v.parent_id is distinct from $6`,
    [organization, type, locale, slug, `${slug.replace(/[\\%_]/g, '\\$&')}-%`, entry ?? null],
  )
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

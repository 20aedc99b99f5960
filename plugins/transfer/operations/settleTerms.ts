import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { slugify } from '@/src/fields/slugify'

const TABLES = { 'content-categories': 'content_categories', 'content-tags': 'content_tags' } as const

/** Ids of categories or tags by their slugs, in that order. What is not there is made, by whoever may make it. @throws FORBIDDEN */
export const settleTerms = async (req: PayloadRequest, organization: string, collection: keyof typeof TABLES, slugs: string[], names: Record<string, string> = {}): Promise<string[]> => {
  const wanted = [...new Set(slugs.map((given) => slugify(given)).filter((slug) => slug !== ''))]
  if (wanted.length === 0) return []
  const rows = await sql(req)<{ id: string; slug: string }>(`select id::text, slug from ${TABLES[collection]} where organization_id = $1 and slug = any($2)`, [organization, wanted])
  const known = new Map(rows.map(({ id, slug }) => [slug, id]))
  const nameOf = (slug: string) => Object.entries(names).find(([key]) => slugify(key) === slug)?.[1] || slugs.find((given) => slugify(given) === slug) || slug
  for (const slug of wanted.filter((one) => !known.has(one))) {
    const made = await req.payload.create({ collection: collection as never, data: { name: nameOf(slug), organization, slug } as never, depth: 0, overrideAccess: false, req })
    known.set(slug, String(made.id))
  }
  return wanted.flatMap((slug) => known.get(slug) ?? [])
}

import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { findRows } from './findRows'
import { type EntityRef, refKey } from './refKey'

/** `title` is undefined when the person may not read the document or it is gone. */
export type EntityTitle = { href: string; kind: string; title?: string }

/** Titles and admin addresses of documents of any collections, one query per collection. */
export const titlesOf = async (req: PayloadRequest, refs: readonly EntityRef[]): Promise<Map<string, EntityTitle>> => {
  const { config } = req.payload
  const bySlug = new Map<string, Set<string>>()
  for (const { id, slug } of refs) bySlug.set(slug, (bySlug.get(slug) ?? new Set()).add(id))
  const found = await Promise.all(
    [...bySlug].map(async ([slug, ids]) => {
      const collection = config.collections.find((known) => known.slug === slug)
      if (!collection) return []
      const field = collection.admin.useAsTitle || 'id'
      const kind = getTranslation(collection.labels.singular, req.i18n)
      const rows = await findRows({
        collection: slug as CollectionSlug,
        limit: ids.size,
        req,
        select: { [field]: true },
        where: { id: { in: [...ids] } },
      })
      const titles = new Map(rows.map((row) => [String(row.id), row[field]]))
      return [...ids].map((id): [string, EntityTitle] => {
        const title = titles.get(id)
        const href = `${config.routes.admin}/collections/${slug}/${id}`
        return [refKey({ id, slug }), { href, kind, ...(typeof title === 'string' && title !== '' && { title }) }]
      })
    }),
  )
  return new Map(found.flat())
}

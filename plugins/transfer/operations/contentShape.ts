import { z } from 'zod'

const text = z.string().max(200_000).nullable()
const id = z.uuid().nullable()

const slugs = z.array(z.string().min(1).max(300)).max(500)

/** Fields of what an entry says and a version keeps. */
export const contentShape = {
  canonicalUrl: text,
  categories: slugs,
  data: z.record(z.string(), z.unknown()),
  media: z.array(z.strictObject({ altText: text.optional(), caption: text.optional(), fieldName: z.string().min(1), file: z.uuid(), position: z.int().default(0) })).max(1000),
  noIndex: z.boolean(),
  ogDescription: text,
  ogImage: id,
  ogTitle: text,
  pageTemplate: text,
  seoDescription: text,
  seoKeywords: z.array(z.string()).max(500),
  seoTitle: text,
  slug: z.string().min(1).max(300),
  tags: slugs,
  title: z.string().min(1).max(1000),
}

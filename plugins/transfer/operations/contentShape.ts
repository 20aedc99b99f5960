import { z } from 'zod'

const text = z.string().max(200_000).nullable()
/** A file that is here, or the address of one that is to be fetched. */
const file = z.uuid().or(z.url({ protocol: /^https?$/ }))
const slugs = z.array(z.string().min(1).max(300)).max(500)

/** Fields of what an entry says and a version keeps. */
export const contentShape = {
  canonicalUrl: text,
  categories: slugs,
  data: z.record(z.string(), z.unknown()),
  media: z.array(z.strictObject({ altText: text.optional(), caption: text.optional(), fieldName: z.string().min(1), file, position: z.int().default(0) })).max(1000),
  noIndex: z.boolean(),
  ogDescription: text,
  ogImage: file.nullable(),
  ogTitle: text,
  pageTemplate: text,
  seoDescription: text,
  seoKeywords: z.array(z.string()).max(500),
  seoTitle: text,
  slug: z.string().min(1).max(300),
  tags: slugs,
  title: z.string().min(1).max(1000),
}

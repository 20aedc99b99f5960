import { z } from 'zod'

const text = z.string().max(200_000).nullable()
const id = z.uuid().nullable()
/** A file that is here, or the address of one that is to be fetched. */
const file = z.uuid().or(z.url({ protocol: /^https?$/ }))
const instant = z.iso.datetime({ offset: true }).or(z.iso.date()).transform((value) => new Date(value).toISOString()).nullable()
const slugs = z.array(z.string().min(1).max(300)).max(500)

const content = {
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
const status = z.enum(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED'])
const translated = { data: content.data, slug: content.slug, title: content.title }

const localization = z.strictObject({
  ...translated,
  locale: z.string().min(2).max(35),
  outdatedFields: z.array(z.string()).default([]),
  /** What the public reads of it. */
  published: z.strictObject({ ...translated, publishedAt: instant }).optional(),
  status: z.enum(['PENDING', 'IN_PROGRESS', 'REVIEW', 'APPROVED', 'OUTDATED']),
})

/** Names of what an entry says and a version keeps. */
export const CONTENT_KEYS = Object.keys(content) as (keyof typeof content)[]

/** An entry as exports write it and imports read it: references are external ids, categories and tags slugs; `draft` is work beside what is public. */
export const documentShape = z.strictObject({
  ...z.object(content).partial().shape,
  client: id.optional(),
  contentType: z.string().min(1).max(300).optional(),
  deliverable: id.optional(),
  draft: z.strictObject({ ...z.object(content).partial().shape, status }).optional(),
  expiresAt: instant.optional(),
  externalId: z.string().min(1).max(500).optional(),
  locale: z.string().min(2).max(35).optional(),
  localizations: z.array(localization).max(200).optional(),
  project: id.optional(),
  publishedAt: instant.optional(),
  status: status.optional(),
})

export type TransferDocument = z.output<typeof documentShape>
export type TransferLocalization = NonNullable<TransferDocument['localizations']>[number]

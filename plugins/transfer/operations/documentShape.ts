import { z } from 'zod'

import { contentShape } from './contentShape'
import { instantShape } from './instantShape'

const id = z.uuid().nullable()

const status = z.enum(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED'])
const translated = { data: contentShape.data, slug: contentShape.slug, title: contentShape.title }

const localization = z.strictObject({
  ...translated,
  locale: z.string().min(2).max(35),
  outdatedFields: z.array(z.string()).default([]),
  /** What the public reads of it. */
  published: z.strictObject({ ...translated, publishedAt: instantShape }).optional(),
  status: z.enum(['PENDING', 'IN_PROGRESS', 'REVIEW', 'APPROVED', 'OUTDATED']),
})

/** An entry as exports write it and imports read it: references are external ids, categories and tags slugs; `draft` is work beside what is public. */
export const documentShape = z.strictObject({
  ...z.object(contentShape).partial().shape,
  client: id.optional(),
  contentType: z.string().min(1).max(300).optional(),
  deliverable: id.optional(),
  draft: z.strictObject({ ...z.object(contentShape).partial().shape, status }).optional(),
  expiresAt: instantShape.optional(),
  externalId: z.string().min(1).max(500).optional(),
  locale: z.string().min(2).max(35).optional(),
  localizations: z.array(localization).max(200).optional(),
  project: id.optional(),
  publishedAt: instantShape.optional(),
  status: status.optional(),
})

export type TransferDocument = z.output<typeof documentShape>
export type TransferLocalization = NonNullable<TransferDocument['localizations']>[number]

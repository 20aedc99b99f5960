import type { PayloadRequest } from 'payload'

import { localizedFields } from '@/src/content/localizedFields'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

import { LocaleNotApproved } from '../errors'

type Localization = { data?: Record<string, unknown>; entry: unknown; id: string; locale: string; slug: string; status: string; title: string }

const COLLECTION = 'content-localizations' as never

/**
 * Makes an approved translation public, apart from its source and the other languages, or takes it down: what the public reads is a copy.
 * Only fields that differ by language go into it.
 * @throws NOT_FOUND, PUBLISHING_LOCALE_NOT_APPROVED
 */
export const publishLocalization = async (req: PayloadRequest, id: string, isPublic: boolean): Promise<{ id: string; publishedAt: null | string }> => {
  await lockRow(req, 'content-localizations', id)
  const found = (await req.payload.findByID({ collection: COLLECTION, depth: 0, disableErrors: true, id, overrideAccess: true, req })) as Localization | null
  if (!found) throw new NotFound({ id, kind: 'content-localizations' })
  if (isPublic && found.status !== 'APPROVED') throw new LocaleNotApproved({ id, locale: found.locale, status: found.status })
  const publishedAt = isPublic ? new Date().toISOString() : null
  const published = isPublic ? { data: await localizedData(req, found), slug: found.slug, title: found.title } : null
  await req.payload.update({ collection: COLLECTION, data: { published, publishedAt, publishedSlug: isPublic ? found.slug : null } as never, depth: 0, id, overrideAccess: true, req })
  return { id, publishedAt }
}

const localizedData = async (req: PayloadRequest, { data = {}, entry }: Localization): Promise<Record<string, unknown>> => {
  const [type] = await sql(req)<{ schema: unknown }>('select t.schema from content_types t join content_entries e on e.content_type_id = t.id where e.id = $1', [entry])
  const parsed = parseContentSchema(type?.schema)
  if ('problems' in parsed) return data
  const names = new Set(localizedFields(parsed.schema))
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
}

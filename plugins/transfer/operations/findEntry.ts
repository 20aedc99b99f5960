import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { slugify } from '@/src/fields/slugify'

import type { TransferDocument } from './documentShape'

export type Found = { externalId: null | string; id: string; isPublic: boolean; status: string }

/**
 * The entry a row is about: that with its external id, else with its id, else, when the row has no external id or the entry none, with its slug in its
 * language.
 */
export const findEntry = async (req: PayloadRequest, organization: string, type: string, { externalId, locale = 'en', slug }: TransferDocument): Promise<Found | undefined> => {
  const [found] = await sql(req)<Found>(
    `select e.id, e.external_id as "externalId", e._status = 'published' and e.status = 'PUBLISHED' as "isPublic", coalesce(v.version_status::text, e.status::text) as status
     from content_entries e left join _content_entries_v v on v.parent_id = e.id and v.latest
     where e.organization_id = $1 and e.content_type_id = $2
       and (e.external_id = $3 or (e.external_id is null and e.id::text = $3) or (e.slug = $4 and e.locale = $5 and ($3::text is null or e.external_id is null)))
     order by e.external_id = $3 desc nulls last, e.id::text = $3 desc nulls last limit 1`,
    [organization, type, externalId ?? null, slug === undefined ? null : slugify(slug), locale],
  )
  return found
}

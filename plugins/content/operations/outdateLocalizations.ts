import type { PayloadRequest } from 'payload'

import { localizedFields } from '@/src/content/localizedFields'
import { readContentType } from '@/src/content/readContentType'
import { sql } from '@/src/db/sql'
import { applyTransition } from '@/src/states/applyTransition'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { changedContent } from './changedContent'

/**
 * After the source of translations was edited: approved ones become OUTDATED and name the changed fields; those that are outdated already name them too
 * (B001-021). Fields that do not differ by language outdate nothing.
 */
export const outdateLocalizations = async (req: PayloadRequest, entry: Fields, before: Fields): Promise<void> => {
  // An editor that saves by itself goes on with one version: what was translated of it may be older than what it says now.
  const goesOn = entry.versionNumber === before.versionNumber
  const changed = goesOn ? changedContent(before, entry) : Array.isArray(entry.changedFields) ? entry.changedFields.map(String) : []
  if (changed.length === 0) return
  const rows = await sql(req)<{ id: string; outdated: string[]; source: null | string; status: string }>(
    `select l.id, l.status, l.source_version as source, coalesce(array_agg(x.text) filter (where x.text is not null), '{}') as outdated from content_localizations l
     left join content_localizations_texts x on x.parent_id = l.id and x.path = 'outdatedFields' where l.entry_id = $1 and l.status in ('APPROVED', 'OUTDATED') group by l.id order by l.id`,
    [entry.id],
  )
  if (rows.length === 0) return
  const type = await readContentType(req, relationId(entry.contentType) ?? '')
  const names = new Set(type ? localizedFields(type.schema) : [])
  const relevant = changed.filter((name) => name.startsWith('data.') && names.has(name.slice(5))).map((name) => name.slice(5))
  for (const { id, outdated, source, status } of rows) {
    const fields = [...new Set([...outdated, ...relevant])].sort()
    const isKnown = goesOn ? Number(source ?? 0) > Number(entry.versionNumber) : Number(source ?? 0) >= Number(entry.versionNumber)
    if (relevant.length === 0 || isKnown || fields.length === outdated.length) continue
    if (status === 'APPROVED') await applyTransition({ collection: 'content-localizations', data: { outdatedFields: fields }, id, overrideAccess: true, req, transition: 'outdate' })
    else await req.payload.update({ collection: 'content-localizations', data: { outdatedFields: fields } as never, depth: 0, id, overrideAccess: true, req })
  }
}

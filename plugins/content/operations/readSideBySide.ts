import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { localizedFields } from '@/src/content/localizedFields'
import { NotFound } from '@/src/errors/NotFound'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { readContentType } from '@/src/content/readContentType'

/**
 * A translation beside its source, field by field in the order of the type, with what changed in the source since.
 * @throws NOT_FOUND
 */
export const readSideBySide = async (req: PayloadRequest, id: string) => {
  const localization = (await req.payload.findByID({ collection: 'content-localizations', depth: 0, disableErrors: true, id, overrideAccess: false, req })) as Fields | null
  const entry = localization && ((await req.payload.findByID({ collection: 'content-entries', depth: 0, disableErrors: true, draft: true, id: relationId(localization.entry) ?? '', overrideAccess: false, req })) as Fields | null)
  if (!localization || !entry) throw new NotFound({ id, kind: 'translation' })
  const type = await readContentType(req, relationId(entry.contentType) ?? '')
  const names = new Set(type ? localizedFields(type.schema) : [])
  const outdated = new Set(Array.isArray(localization.outdatedFields) ? localization.outdatedFields.map(String) : [])
  const valueOf = (fields: unknown, name: string) => (isFields(fields) ? (fields[name] ?? null) : null)
  return {
    fields: (type?.schema.fields ?? [])
      .filter(({ name }) => names.has(name))
      .map(({ label, name, required, type: kind }) => ({ isOutdated: outdated.has(name), label: label ?? name, name, required: required === true, source: valueOf(entry.data, name), translation: valueOf(localization.data, name), type: kind })),
    locale: localization.locale,
    source: { contentType: relationId(entry.contentType), id: entry.id, locale: entry.locale, title: entry.title, versionNumber: entry.versionNumber },
    sourceVersion: localization.sourceVersion ?? null,
    status: localization.status,
  }
}

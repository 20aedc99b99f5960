import { isFields } from '@/src/content/isFields'
import { localizedFields } from '@/src/content/localizedFields'
import type { ContentField } from '@/src/content/types'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { readContentType } from '@/src/content/readContentType'
import { memoryKey } from './memoryKey'
import { textsOfField } from './textsOfField'

/** Approved translations that are looked at, the newest first. */
const MOST = 300

type Context = Pick<SkillContext<unknown>, 'find' | 'req'>

/**
 * Texts that were translated into a language and approved, with their translations. A field counts where source and translation have as many texts, so that
 * they stand for each other; of a text that was translated twice the newest translation wins.
 */
export const translationMemory = async ({ find, req }: Context, locale: string): Promise<Map<string, string>> => {
  const memory = new Map<string, string>()
  const rows = await find<Record<string, unknown> & { id: string }>({ collection: 'content-localizations', limit: MOST, sort: '-updatedAt', where: { and: [{ locale: { equals: locale } }, { status: { equals: 'APPROVED' } }] } })
  const ids = [...new Set(rows.flatMap(({ entry }) => relationId(entry) ?? []))]
  const entries = new Map((await find<Record<string, unknown> & { id: string }>({ collection: 'content-entries', limit: MOST, where: { id: { in: ids } } })).map((entry) => [entry.id, entry]))
  const types = new Map<string, ContentField[]>()
  for (const { data, entry } of rows) {
    const source = entries.get(relationId(entry) ?? '')
    const typeId = relationId(source?.contentType) ?? ''
    if (!source || !isFields(source.data) || !isFields(data)) continue
    if (!types.has(typeId)) {
      const type = await readContentType(req, typeId)
      const names = type ? localizedFields(type.schema) : []
      types.set(typeId, type?.schema.fields.filter(({ name }) => names.includes(name)) ?? [])
    }
    for (const field of types.get(typeId) ?? []) {
      const [own, theirs] = [textsOfField(field, source.data), textsOfField(field, data)]
      if (own.length !== theirs.length) continue
      own.forEach((text, at) => !memory.has(memoryKey(text)) && memory.set(memoryKey(text), theirs[at] ?? ''))
    }
  }
  return memory
}

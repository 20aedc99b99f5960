import { isFields } from '@/src/content/isFields'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { readContentType } from '@/src/content/readContentType'
import type { ContentType } from '@/src/content/types'
import type { Fields } from '../types'
import { readLatestEntry } from './readLatestEntry'

export type Entry = Fields & { id: string }
export type Piece = { data: Fields; entry: Entry; text: string; title: string; type: ContentType }

type About = { input: Record<string, unknown> } & Pick<SkillContext<unknown>, 'entity' | 'organization' | 'req'>

/** The piece of content a skill is about: what its input names as `entryId`, else what it was invoked on. Undefined when it is gone or has no type yet. */
export const readPiece = async ({ entity, input, organization, req }: About): Promise<Piece | undefined> => {
  const id = textOf(input.entryId) ?? (entity ? String(entity.id) : undefined)
  const entry = id ? await readLatestEntry(req, id) : undefined
  const type = entry && (await readContentType(req, relationId(entry.contentType) ?? ''))
  if (!entry || !type || type.organization !== organization) return undefined
  return { data: isFields(entry.data) ? entry.data : {}, entry, text: textOf(entry.plainText) ?? '', title: textOf(entry.title) ?? 'Untitled', type }
}

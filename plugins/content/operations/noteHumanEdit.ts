import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { isFields } from '@/src/content/isFields'

import type { Fields } from '../types'
import { changedContent } from './changedContent'

/** Notes in `aiMetadata` that a person changed the content of an entry which an agent wrote (B000-080). It stays noted. */
export const noteHumanEdit = async ({ data, original, req }: { data: Fields; original: Fields; req: PayloadRequest }): Promise<Fields> => {
  const known = isFields(original.aiMetadata) ? original.aiMetadata : {}
  if (original.aiGenerated !== true || known.editedByHuman === true || (await principalOf(req)).kind !== 'user') return data
  if (changedContent(original, { ...original, ...data }).length === 0) return data
  return { ...data, aiMetadata: { ...known, ...(isFields(data.aiMetadata) ? data.aiMetadata : {}), editedByHuman: true } }
}

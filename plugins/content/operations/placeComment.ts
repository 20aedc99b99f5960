import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { searchFields } from '@/src/content/searchFields'
import { stepsTo } from '@/src/content/stepsTo'
import type { ContentProblem } from '@/src/content/types'
import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { readContentType } from '@/src/content/readContentType'

const MAX_QUOTE = 1000

/** A selected text is remembered as itself, with what stood around it, so that it is found again after edits. */
const selectionProblems = (selection: unknown): ContentProblem[] => {
  if (!isFields(selection)) return [{ message: 'needs { text, before, after }: the selected text and what stands around it', path: 'selection' }]
  return ['text', 'before', 'after'].flatMap((name) => {
    const value = selection[name]
    const isMissing = name === 'text' && (typeof value !== 'string' || value.trim() === '')
    if (!isMissing && (value === undefined || (typeof value === 'string' && value.length <= MAX_QUOTE))) return []
    return [{ message: `accepted: text of at most ${MAX_QUOTE} characters`, path: `selection.${name}` }]
  })
}

/** A field of the entry's type, at any depth (`data.parts.2.grams`), or one for search. */
const placeProblems = async (req: PayloadRequest, typeId: string, field: string): Promise<ContentProblem[]> => {
  if (Object.hasOwn(searchFields, field)) return []
  const fields = (await readContentType(req, typeId))?.schema.fields ?? []
  if (stepsTo(fields, field)) return []
  return [{ message: `is '${field}', accepted: ${[...fields.map(({ name }) => `data.${name}`), ...Object.keys(searchFields)].join(', ')}, or a place inside a group or list, such as data.<list>.0.<field>`, path: 'fieldName' }]
}

/**
 * A comment on an entry before it is saved: its field is one of the entry's type, a selection lies in a field, and an answer belongs to the thread it
 * answers (B000-098). Comments on other things are left as they are.
 * @throws ValidationError with the path of every problem
 */
export const placeComment = async ({ data, original, req }: { data: Fields; original?: Fields; req: PayloadRequest }): Promise<Fields> => {
  const entry = relationId(data.entry ?? original?.entry)
  if (!entry) return data
  const problems: ContentProblem[] = []
  const [found] = await sql(req)<{ content_type_id: string; organization_id: string }>('select content_type_id, organization_id from content_entries where id = $1', [entry])
  const organization = relationId(data.organization ?? original?.organization)
  if (!found || (organization && organization !== found.organization_id)) problems.push({ message: `there is no entry ${entry} in this organization`, path: 'entry' })
  if (original && entry !== relationId(original.entry)) problems.push({ message: 'a comment stays with its entry', path: 'entry' })
  const parentId = original ? undefined : relationId(data.parent)
  const [parent] = parentId ? await sql(req)<{ entry_id: null | string; field_name: null | string; parent_id: null | string }>('select entry_id, field_name, parent_id from comments where id = $1', [parentId]) : []
  if (parentId && parent?.entry_id !== entry) problems.push({ message: 'is about another entry', path: 'parent' })
  const field = typeof data.fieldName === 'string' && data.fieldName !== '' ? data.fieldName : undefined
  if (field && found && !original) problems.push(...(await placeProblems(req, found.content_type_id, field)))
  if (data.annotationType === 'text_selection' && !original) problems.push(...selectionProblems(data.selection), ...(field ? [] : [{ message: 'a selection lies in a field; name it', path: 'fieldName' }]))
  if (problems.length > 0) throw new ValidationError({ collection: 'comments', errors: problems, req }, req.t)
  // One level of answers: an answer to an answer belongs to the same thread, and stands where its thread stands.
  return parent ? { ...data, fieldName: parent.field_name, parent: parent.parent_id ?? parentId } : data
}

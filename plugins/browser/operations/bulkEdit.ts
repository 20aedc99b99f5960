import type { PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import type { BulkEdit } from './bulkEditInput'
import type { Change, EditedFields } from './editedFields'
import { eachAsset } from './eachAsset'
import { readEdited } from './readEdited'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const planOf = ({ addTags, removeTags, set }: BulkEdit, before: EditedFields): EditedFields => {
  const own = before.tags ?? []
  const tags = [...new Set([...own.filter((tag) => !removeTags.includes(tag)), ...addTags])]
  // A folder is of one library: what moves to another library leaves its folder.
  const moved = set.library !== undefined && set.library !== before.library && set.folder === undefined ? { folder: null } : {}
  const wanted: EditedFields = { ...set, ...moved, ...(addTags.length + removeTags.length > 0 && { tags }) }
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !same(value, before[name as keyof EditedFields])))
}

/** Only these fields, as `of` has them. */
const only = (of: EditedFields, names: string[]): EditedFields => Object.fromEntries(names.map((name) => [name, of[name as keyof EditedFields] ?? (name === 'tags' ? [] : null)]))

/**
 * The same edit on many assets, each in a transaction of its own with the principal's access: one that fails is reported and the others
 * are saved. `undo` is what `undoEdit` takes to put everything back.
 */
export const bulkEdit = async (req: PayloadRequest, principal: Principal, edit: BulkEdit) => {
  const undo: Change[] = []
  const result = await eachAsset(req, principal, edit.ids, async (own, id) => {
    const before = await readEdited(own, id)
    if (!before) throw new NotFound({ id, kind: 'asset' })
    const data = planOf(edit, before)
    if (edit.transition) await applyTransition({ collection: 'assets', data, id, overrideAccess: false, req: own, transition: edit.transition })
    else if (Object.keys(data).length > 0) await own.payload.update({ collection: 'assets', data: data as never, depth: 0, id, overrideAccess: false, req: own })
    const after = (await readEdited(own, id)) ?? {}
    const names = Object.keys(before).filter((name) => !same(before[name as keyof EditedFields], after[name as keyof EditedFields]))
    if (names.length > 0) undo.push({ after: only(after, names), before: only(before, names), id })
  })
  return { ...result, undo }
}

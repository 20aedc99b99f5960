import { z } from 'zod'

import { assetStates } from '@/collections/assets/states/assetStates'

import { editFields } from './editFields'

const tags = z.array(z.string().trim().min(1).max(100)).max(100)

/** What changes for which assets. */
export const bulkEditInput = z
  .strictObject({
    addTags: tags.default([]),
    ids: z.array(z.uuid()).min(1).max(200),
    removeTags: tags.default([]),
    set: editFields.default({}),
    transition: z.enum([...new Set(Object.values(assetStates.transitions).flatMap((moves) => Object.keys(moves)))] as [string, ...string[]]).optional(),
  })
  .refine(({ addTags, removeTags, set, transition }) => addTags.length + removeTags.length + Object.keys(set).length > 0 || transition, { message: 'say what to change: addTags, removeTags, set or transition' })

export type BulkEdit = z.output<typeof bulkEditInput>

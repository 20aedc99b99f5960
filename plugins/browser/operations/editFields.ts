import { flattenAllFields } from 'payload'
import { z } from 'zod'

import { assetRightsFields } from '@/collections/assets/fields/assetRightsFields'
import { assetStates } from '@/collections/assets/states/assetStates'

const license = flattenAllFields({ fields: assetRightsFields }).find(({ name }) => name === 'license')
const LICENSES = license?.type === 'select' ? license.options.map((option) => (typeof option === 'string' ? option : option.value)) : []

/** What can be set for many assets at once. */
export const editFields = z.strictObject({
  copyrightHolder: z.string().max(500).nullable().optional(),
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
  folder: z.uuid().nullable().optional(),
  library: z.uuid().optional(),
  license: z.enum(LICENSES as [string, ...string[]]).nullable().optional(),
  usageRights: z.string().max(10_000).nullable().optional(),
})

const tags = z.array(z.string().trim().min(1).max(100)).max(100)

export const bulkEditInput = z
  .strictObject({
    addTags: tags.default([]),
    ids: z.array(z.uuid()).min(1).max(200),
    removeTags: tags.default([]),
    set: editFields.default({}),
    transition: z.enum([...new Set(Object.values(assetStates.transitions).flatMap((moves) => Object.keys(moves)))] as [string, ...string[]]).optional(),
  })
  .refine(({ addTags, removeTags, set, transition }) => addTags.length + removeTags.length + Object.keys(set).length > 0 || transition, { message: 'say what to change: addTags, removeTags, set or transition' })

/** The fields of one asset that an edit wrote, as they were or as they became. */
export const editedFields = editFields.extend({ status: z.enum(Object.keys(assetStates.transitions) as [string, ...string[]]).optional(), tags: z.array(z.string().max(1000)).max(500).optional() })

export type BulkEdit = z.output<typeof bulkEditInput>
export type EditedFields = z.output<typeof editedFields>
export type Change = { after: EditedFields; before: EditedFields; id: string }

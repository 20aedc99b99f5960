import { z } from 'zod'

import { assetStates } from '@/collections/assets/states/assetStates'

import { editFields } from './editFields'

/** The fields of one asset that an edit wrote, as they were or as they became. */
export const editedFields = editFields.extend({ status: z.enum(Object.keys(assetStates.transitions) as [string, ...string[]]).optional(), tags: z.array(z.string().max(1000)).max(500).optional() })

export type EditedFields = z.output<typeof editedFields>
export type Change = { after: EditedFields; before: EditedFields; id: string }

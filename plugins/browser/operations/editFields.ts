import { flattenAllFields } from 'payload'
import { z } from 'zod'

import { assetRightsFields } from '@/collections/assets/fields/assetRightsFields'

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

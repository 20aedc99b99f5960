import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

const list = z.array(z.string().min(1)).default([])

/** `/reference/clients/{client}`: what everybody who works for a client must know. Read by `asset-gatherer` and `quality-scorer`. */
export const clientReferenceFrontmatter = commonFrontmatter.extend({
  brandColors: z
    .array(z.object({ hex: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #1F6F5C'), name: z.string().min(1) }))
    .default([]),
  /** Names, slugs or tags of assets that must not be used. */
  forbiddenAssets: list,
  forbiddenWords: list,
  /** Asset types in order of preference, e.g. IMAGE_PHOTO. */
  preferredAssetTypes: list,
  preferredTags: list,
})

import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/** Procedures and policies: who answers for the text and when it is looked at again. */
export const governedFrontmatter = commonFrontmatter.extend({
  appliesTo: z.array(z.string().min(1)).default([]),
  owner: z.string().min(1).optional(),
  /** `YYYY-MM-DD` */
  reviewBy: z.iso.date().optional(),
})

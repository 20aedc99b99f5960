import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/** How several skills work together: in which order, and what starts them. */
export const orchestrationFrontmatter = commonFrontmatter.extend({
  /** Slugs, in order. */
  skills: z.array(z.string().min(1)).default([]),
  startsOn: z.array(z.string().min(1)).default([]),
  whenToUse: z.string().min(1).optional(),
})

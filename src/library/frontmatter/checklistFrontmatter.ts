import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/**
 * `/checklists/{type}-qa`: the checks themselves are the list items of the text, see `parseChecklist`. Read by `quality-scorer`.
 */
export const checklistFrontmatter = commonFrontmatter.extend({
  /** Points, 0–100, from which work is ready for a reviewer. */
  passScore: z.number().min(0).max(100).default(80),
})

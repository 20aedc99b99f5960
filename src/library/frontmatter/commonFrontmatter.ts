import { z } from 'zod'

/**
 * What every knowledge document may say in its frontmatter. Keys that are not listed are kept: people add their own.
 */
export const commonFrontmatter = z.looseObject({
  description: z.string().optional(),
  tags: z.array(z.string()).default([]),
  title: z.string().min(1).optional(),
})

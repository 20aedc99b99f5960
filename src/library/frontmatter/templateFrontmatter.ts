import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/** Any other template: what has to be filled in. */
export const templateFrontmatter = commonFrontmatter.extend({
  variables: z.array(z.string().min(1)).default([]),
})

import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

const list = z.array(z.string().min(1)).default([])

/** `/agents/skills/*`: becomes the document's `agentMetadata` (B000-013). */
export const skillFrontmatter = commonFrontmatter.extend({
  dependencies: list,
  expectedOutputs: list,
  permissions: list,
  requiredInputs: list,
  whenToUse: z.string().min(1).optional(),
})

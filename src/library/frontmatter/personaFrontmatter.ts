import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

const list = z.array(z.string().min(1)).default([])

/** `/agents/personas/*` (B000-040). The text is the persona's system prompt. */
export const personaFrontmatter = commonFrontmatter.extend({
  allowedSkills: list,
  constraints: list,
  defaultContext: z.record(z.string(), z.unknown()).default({}),
  expertise: list,
  personality: z
    .object({ emoji: z.boolean().default(false), formality: z.string(), style: z.string(), tone: z.string() })
    .partial()
    .default({}),
})

import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'
import { COMPETENCY_LEVELS } from './constants'

const competency = z.object({
  level: z.enum(COMPETENCY_LEVELS).default('INTERMEDIATE'),
  name: z.string().min(1),
  /** How much of the decision it carries against the others. */
  weight: z.number().positive().default(1),
})

/** `/procedures/workflows/{briefType}`: the stages of a job and who can do it. Read by `resource-optimizer`. */
export const workflowFrontmatter = commonFrontmatter.extend({
  /** Days nobody works, `YYYY-MM-DD`. */
  holidays: z.array(z.iso.date()).default([]),
  /** Competencies the person who leads the whole job needs. */
  requiredCompetencies: z.array(competency).default([]),
  stages: z
    .array(
      z.object({
        /** Working days. */
        estimatedDays: z.number().positive().max(180),
        name: z.string().min(1),
        owner: z.enum(['ASSIGNEE', 'CLIENT', 'PRODUCER', 'REVIEWER']).default('ASSIGNEE'),
        requiredCompetencies: z.array(competency).default([]),
      }),
    )
    .min(1),
  /** 1 is Monday, 7 is Sunday. */
  workingDays: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
})

import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

const words = z.array(z.string().min(1)).default([])
const days = z.number().int().min(0).max(365)

/** `/playbooks/client-types/{type}`: how requests of one kind of client are taken in. Read by `intake-processor`. */
export const playbookFrontmatter = commonFrontmatter.extend({
  /** Brief types this kind of client asks for, each with the words that show it; the type with most hits wins. */
  briefTypes: z.array(z.object({ type: z.string().min(1), words: z.array(z.string().min(1)).min(1) })).default([]),
  /** `DMY`: 05/12 is 5 December; `MDY`: it is 12 May. */
  dateOrder: z.enum(['DMY', 'MDY']).default('DMY'),
  /** Used when no words of `briefTypes` are found. */
  defaultBriefType: z.string().min(1),
  /** Working days a job of the type usually needs; `default` for the others. */
  leadTimeDays: z.object({ default: days }).catchall(days),
  priority: z
    .object({
      highWords: words,
      lowWords: words,
      /** The deadline leaves this share of the lead time or less: HIGH. */
      tightShare: z.number().min(0).max(1).default(0.6),
      urgentWords: words,
      /** This many working days or fewer until the deadline: URGENT. */
      urgentWithinDays: days.default(3),
    })
    .prefault({}),
  /**
   * What a brief cannot start without. `deadline`, `deliverables` and `budget` are recognised as such; any other key is present when one
   * of its words occurs.
   */
  requiredInformation: z
    .array(z.object({ key: z.string().min(1), label: z.string().min(1), question: z.string().min(1), words }))
    .default([]),
})

import type { Payload } from 'payload'

import { registryOf } from '@/src/plugin/registryOf'

/** The slug of a skill that may be named by one of its aliases (the seeds write `skill_time_estimator`). */
export const canonicalSkill = (payload: Payload, slug: string): string =>
  registryOf(payload).skills.find((skill) => skill.slug === slug || skill.aliases?.includes(slug))?.slug ?? slug

import { addCollections } from '@/src/plugin/addCollections'
import { definePlugin } from '@/src/plugin/definePlugin'
import { register } from '@/src/plugin/register'
import { accessFor } from '@/src/access/accessFor'
import { defineCollection } from '@/src/fields/defineCollection'

import { briefNudger } from './briefNudger'
import { briefStale } from './briefStale'
import { countWaiting } from './countWaiting'
import { findStaleBriefs } from './findStaleBriefs'
import { tagStale } from './tagStale'

export type BriefNudgeOptions = {
  /** A brief is stale when nobody touched it for this many days. @default 3 */
  staleAfterDays?: number
}

/** Example of a plugin of your own: a collection, an event, a schedule, a skill, an action, a tool and its permission, in one folder. */
export const briefNudge = definePlugin({
  behaviour: (config, { staleAfterDays }) => {
    const withEvent = register(register(register(config, 'events', [briefStale]), 'actions', [tagStale]), 'tools', [countWaiting])
    const withSchedule = register(withEvent, 'schedules', [findStaleBriefs({ staleAfterDays })])
    const withPermissions = register(withSchedule, 'permissions', [
      {
        name: 'brief-nudge',
        permissions: { 'nudge:create': 'Write nudges', 'nudge:read': 'See who was nudged about which brief' },
        roles: { ADMIN: ['nudge:*'], OWNER: ['nudge:*'], PRODUCER: ['nudge:read'] },
      },
    ])
    return register(withPermissions, 'skills', [briefNudger])
  },
  name: 'brief-nudge',
  resolve: ({ staleAfterDays = 3 }: BriefNudgeOptions) => {
    if (!Number.isInteger(staleAfterDays) || staleAfterDays < 1) {
      throw new Error(`brief-nudge: option 'staleAfterDays' is ${staleAfterDays}; a whole number of days from 1 on is accepted`)
    }
    return { staleAfterDays }
  },
  schema: (config) =>
    addCollections(config, [
      defineCollection({
        slug: 'nudges',
        access: accessFor({ resource: 'nudge' }),
        admin: { group: 'Plan', useAsTitle: 'message' },
        fields: [
          { name: 'brief', type: 'relationship', index: true, relationTo: 'briefs', required: true },
          { name: 'message', type: 'text', required: true },
        ],
      }),
    ], 'brief-nudge'),
})

import type { ScheduleDefinition } from '@/src/clock/types'

import { expireAssets } from '../operations/expireAssets'
import { warnOfExpiry } from '../operations/warnOfExpiry'
import type { ResolvedLibraryOptions } from '../options'

/** Each minute: what has expired says so, what will expire is warned of. */
export const rightsSchedule = ({ warnDays }: ResolvedLibraryOptions): ScheduleDefinition => ({
  name: 'asset-rights',
  run: async ({ now, payload, signal }) => {
    await expireAssets(payload, now, signal)
    await warnOfExpiry({ days: warnDays, now, payload, signal })
  },
})

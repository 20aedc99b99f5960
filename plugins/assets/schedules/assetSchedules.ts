import type { ScheduleDefinition } from '@/src/clock/types'

import { endExpiredUploads } from '../operations/endExpiredUploads'
import { watchFolders } from '../operations/watchFolders'
import type { ResolvedAssetsOptions } from '../options'

/** Uploads nobody went on with are ended; watched folders are looked into each minute. */
export const assetSchedules = ({ watchQuietSeconds }: ResolvedAssetsOptions): ScheduleDefinition[] => [
  { cron: '*/15 * * * *', name: 'assets-end-uploads', run: ({ payload }) => endExpiredUploads(payload) },
  {
    name: 'assets-watch-folders',
    run: async ({ payload, signal }) => {
      await watchFolders({ now: new Date(), payload, quietMs: watchQuietSeconds * 1000, signal })
    },
  },
]

import type { PayloadRequest } from 'payload'

import type { Schedule } from './types'

const COLLECTION = 'publish-schedules' as never

/** A schedule with what it pins; null when it is gone. */
export const readSchedule = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: COLLECTION, depth: 0, disableErrors: true, id, overrideAccess: true, req, showHiddenFields: true }) as Promise<unknown> as Promise<null | Schedule>

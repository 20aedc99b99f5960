import type { CollectionSlug, PayloadRequest } from 'payload'

import { findRows } from '@/src/admin/data/findRows'

/** The time zone the calendar is shown in: that of the first organization one can read. */
export const calendarZone = async (req: PayloadRequest): Promise<string> => {
  const [organization] = await findRows({ collection: 'organizations' as CollectionSlug, limit: 1, req, select: { timezone: true } })
  return typeof organization?.timezone === 'string' && organization.timezone ? organization.timezone : 'UTC'
}

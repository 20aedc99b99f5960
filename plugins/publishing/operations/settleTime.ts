import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { idOf } from './idOf'
import type { Fields } from './types'
import { zonedInstant } from './zonedInstant'

/** A local time and its zone as an instant; the organization's zone when none is said. @throws PUBLISHING_TIME_INVALID */
export const settleTime = async (req: PayloadRequest, data: Fields, original: Fields | undefined): Promise<Fields> => {
  const local = data.localTime ?? (data.timezone === undefined ? undefined : original?.localTime)
  if (typeof local !== 'string' || local === '') return data
  const organization = idOf(data.organization ?? original?.organization)
  const [row] = await sql(req)<{ timezone: null | string }>('select timezone from organizations where id = $1', [organization ?? null])
  const timezone = String(data.timezone ?? original?.timezone ?? row?.timezone ?? 'UTC')
  return { ...data, localTime: local, scheduledFor: zonedInstant(local, timezone).toISOString(), timezone }
}

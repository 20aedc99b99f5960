import type { CollectionConfig } from 'payload'

import { followSchedule } from '../operations/followSchedule'
import { prepareSchedule } from '../operations/prepareSchedule'
import type { Fields, Schedule } from '../operations/types'

/** A schedule is made exact before it is saved, and gets its job after. */
export const scheduleHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ doc, previousDoc, req }) => followSchedule(req, doc as Schedule, previousDoc as Schedule | undefined)],
  beforeValidate: [({ data, operation, originalDoc, req }) => prepareSchedule(req, (data ?? {}) as Fields, operation === 'update' ? (originalDoc as Fields) : undefined)],
}

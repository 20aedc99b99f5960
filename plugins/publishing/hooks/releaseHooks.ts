import type { CollectionConfig } from 'payload'

import { followRelease } from '../operations/followRelease'
import { settleTime } from '../operations/settleTime'
import type { Fields } from '../operations/types'

type Release = Parameters<typeof followRelease>[1]

/** A release's local time becomes an instant before it is saved; when it is scheduled it gets its job. */
export const releaseHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [async ({ doc, previousDoc, req }) => followRelease(req, doc as Release, previousDoc as Release | undefined)],
  beforeValidate: [({ data, originalDoc, req }) => settleTime(req, (data ?? {}) as Fields, originalDoc as Fields | undefined)],
}

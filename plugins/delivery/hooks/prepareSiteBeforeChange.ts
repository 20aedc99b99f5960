import type { CollectionBeforeChangeHook } from 'payload'

import { prepareSite } from '../operations/prepareSite'

/** Before a site is saved: its token and its host name. */
export const prepareSiteBeforeChange: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  prepareSite(req, data as Record<string, unknown>, originalDoc as Record<string, unknown> | undefined)

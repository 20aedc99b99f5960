import type { CollectionBeforeChangeHook } from 'payload'

import { planReport } from '../operations/planReport'

/** A report on a schedule knows when it is due. */
export const planReportBeforeChange: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => planReport({ data, now: new Date(), original: originalDoc, req })

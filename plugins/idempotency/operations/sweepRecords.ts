import type { Payload } from 'payload'

import type { ResolvedIdempotencyOptions } from '../options'
import { recordStore } from './recordStore'

/** Forgets answers older than `keepHours` (B003-086). */
export const sweepRecords = async (payload: Payload, { collection, keepHours }: ResolvedIdempotencyOptions): Promise<void> => {
  await recordStore(payload, collection).sweep(keepHours)
}

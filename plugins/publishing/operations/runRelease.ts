import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'

import { publishRelease } from './publishRelease'
import { readRelease } from './readRelease'

/** Publishes a scheduled release that is due; does nothing for any other. */
export const runRelease = (payload: Payload, id: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    req.context.publishing = true
    const { scheduledFor, status } = await readRelease(req, id)
    if (status === 'SCHEDULED' && scheduledFor && Date.parse(scheduledFor) <= Date.now()) await publishRelease(req, id)
  })

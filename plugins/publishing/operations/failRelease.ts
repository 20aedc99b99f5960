import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { applyTransition } from '@/src/states/applyTransition'

import { RELEASES } from '../constants'

/** Shows why a scheduled release did not go out. */
export const failRelease = (payload: Payload, id: string, error: string): Promise<void> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    const [row] = await sql(req)<{ status: string }>('select status from content_releases where id = $1 for no key update', [id])
    if (row?.status === 'SCHEDULED') await applyTransition({ collection: RELEASES, data: { error }, id, overrideAccess: true, req, transition: 'fail' })
  })

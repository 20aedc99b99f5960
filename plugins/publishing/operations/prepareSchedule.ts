import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'
import { NotFound } from '@/src/errors/NotFound'

import { ActionImpossible } from '../errors'
import { idOf } from './idOf'
import { pinEntry } from './pinEntry'
import { readEntry } from './readEntry'
import { settleTime } from './settleTime'
import type { Action, Fields } from './types'

const APPROVED = new Set(['APPROVED', 'PUBLISHED', 'SCHEDULED', 'UNPUBLISHED'])

/**
 * What a schedule gets before it is saved: when it is due, and, when it is new, exactly what goes out then.
 * @throws PUBLISHING_TIME_INVALID, PUBLISHING_ACTION_IMPOSSIBLE, FORBIDDEN, NOT_FOUND
 */
export const prepareSchedule = async (req: PayloadRequest, given: Fields, original: Fields | undefined): Promise<Fields> => {
  const data = await settleTime(req, given, original)
  if (original) return { ...data, action: original.action, entry: original.entry, localization: original.localization }
  const entry = idOf(data.entry)
  if (!entry || typeof data.action !== 'string') return data
  const { latest, live } = await readEntry(req, entry)
  const principal = await principalOf(req)
  const organization = idOf(latest.organization)
  if (principal.kind !== 'system' && principal.kind !== 'anonymous' && !can(principal, 'content-entry:publish', organization)) {
    throw new Forbidden({ attempted: `schedule ${data.action} of an entry`, needed: 'content-entry:publish' })
  }
  const action = data.action as Action
  const localization = idOf(data.localization)
  if (localization) {
    const [row] = await sql(req)('select 1 from content_localizations where id = $1 and entry_id = $2', [localization, entry])
    if (!row) throw new NotFound({ id: localization, kind: 'content-localizations' })
    if (action === 'ARCHIVE' || action === 'UPDATE') throw new ActionImpossible({ action, entry, reason: 'a language is published or unpublished' })
    return { ...data, organization }
  }
  if (action !== 'PUBLISH' && action !== 'UPDATE') return { ...data, organization }
  if (!APPROVED.has(latest.status)) throw new ActionImpossible({ action, entry, reason: `it is ${latest.status}; only what is approved can be scheduled` })
  if (action === 'UPDATE' && !live) throw new ActionImpossible({ action, entry, reason: 'it is not public; schedule PUBLISH' })
  return { ...data, ...pinEntry(latest), organization }
}

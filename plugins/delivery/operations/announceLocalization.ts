import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { announceChange } from './announceChange'
import { deliveryKeys } from './deliveryKeys'
import { idOf } from './idOf'

type Localization = Record<string, unknown>

/** A translation that is or was public changes its entry, in every list of its type. */
export const announceLocalization = async (req: PayloadRequest, doc: Localization, previous: Localization | undefined): Promise<void> => {
  if (!doc.publishedAt && !previous?.publishedAt) return
  const entry = idOf(doc.entry)
  const rows = await sql(req)<{ type: string }>('select content_type_id as type from content_entries where id = $1', [entry])
  const types = rows.flatMap(({ type }) => [deliveryKeys.type(type), deliveryKeys.appeared(type)])
  await announceChange(req, [deliveryKeys.entry(entry), deliveryKeys.site(idOf(doc.organization)), ...types])
}

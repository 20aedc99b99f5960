import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

type Feedback = { feedback?: string; req: PayloadRequest; usage: string; wasHelpful: boolean }

/**
 * Whether a document helped (B000-021), said by the one who used it. Said again, it replaces what was said before.
 * @throws NOT_FOUND for uses of others
 */
export const giveFeedback = async ({ feedback, req, usage, wasHelpful }: Feedback): Promise<void> => {
  const principal = await principalOf(req)
  const by = 'id' in principal ? principal.id : ''
  const rows = await sql(req)(
    'update document_usages set was_helpful = $3, feedback = $4, feedback_at = now(), updated_at = now() where id = $1 and used_by = $2 returning id',
    [usage, by, wasHelpful, feedback ?? null],
  )
  if (rows.length === 0) throw new NotFound({ id: usage, kind: 'use of a document by you' })
}

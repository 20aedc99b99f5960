import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'

/**
 * Which document a person opened of what they found (B003-049).
 * @throws NOT_FOUND for searches of others
 */
export const noteOpened = async ({ document, log, req }: { document: string; log: string; req: PayloadRequest }): Promise<void> => {
  const principal = await principalOf(req)
  const rows = await sql(req)(
    `update search_logs set clicked_id = $3, clicked_collection = 'knowledge-documents', updated_at = now() where id = $1 and user_id = $2::uuid returning id`,
    [log, principal.kind === 'user' ? principal.id : null, document],
  )
  if (rows.length === 0) throw new NotFound({ id: log, kind: 'search of yours' })
}

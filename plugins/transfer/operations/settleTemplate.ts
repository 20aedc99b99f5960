import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { RowRefused } from '../errors'

/** Id of a page template by its slug. Layouts are drawn by people, never made by a file. @throws TRANSFER_ROW_REFUSED */
export const settleTemplate = async (req: PayloadRequest, organization: string, slug: string): Promise<string> => {
  const [row] = await sql(req)<{ id: string }>('select id::text from page_templates where organization_id = $1 and slug = $2', [organization, slug])
  if (!row) throw new RowRefused({ problems: [{ message: `there is no page template '${slug}'`, path: 'pageTemplate' }] })
  return row.id
}

import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { TypeInUse, TypeProtected } from '../errors'

/** @throws CONTENT_TYPE_PROTECTED for a built-in type, CONTENT_TYPE_IN_USE for one with entries */
export const keepType = async (req: PayloadRequest, id: string): Promise<void> => {
  const [type] = await sql(req)<{ entries: string; is_system: boolean | null; slug: string }>(
    'select slug, is_system, (select count(*) from content_entries e where e.content_type_id = t.id) as entries from content_types t where id = $1',
    [id],
  )
  if (type?.is_system) throw new TypeProtected({ action: 'deleted', type: type.slug })
  if (type && Number(type.entries) > 0) throw new TypeInUse({ entries: Number(type.entries), type: type.slug })
}

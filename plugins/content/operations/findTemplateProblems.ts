import type { PayloadRequest } from 'payload'

import type { ContentProblem, ContentType } from '@/src/content/types'
import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'

/** A page template that an entry takes up is one of its organization, for its type or for any (B001-029). */
export const findTemplateProblems = async (req: PayloadRequest, { data, original, type }: { data: Fields; original?: Fields; type: ContentType }): Promise<ContentProblem[]> => {
  const wanted = relationId(data.pageTemplate)
  if (!wanted || wanted === relationId(original?.pageTemplate)) return []
  const [row] = await sql(req)<{ content_type_id: null | string; name: string }>('select name, content_type_id from page_templates where id::text = $1 and organization_id = $2', [wanted, type.organization])
  if (!row) return [{ message: `there is no page template ${wanted} in this organization`, path: 'pageTemplate' }]
  return row.content_type_id && row.content_type_id !== type.id ? [{ message: `the template '${row.name}' is for another content type`, path: 'pageTemplate' }] : []
}

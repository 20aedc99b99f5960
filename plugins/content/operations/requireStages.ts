import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { WorkflowBlocked } from '../errors'
import type { Fields } from '../types'

/**
 * An entry in review is approved by the last of its stages, not past them.
 * @throws CONTENT_WORKFLOW_BLOCKED, naming the stage that waits and what is legal
 */
export const requireStages = async (req: PayloadRequest, data: Fields, original: Fields): Promise<void> => {
  if (original.status !== 'IN_REVIEW' || data.status !== 'APPROVED') return
  const [waiting] = await sql(req)<{ assigned_to: string; id: string; stage_name: string }>("select id, stage_name, assigned_to from content_revisions where entry_id = $1 and status = 'PENDING' order by stage_order limit 1", [original.id])
  if (!waiting) return
  throw new WorkflowBlocked({ asked: 'approve', entry: String(original.id), legal: [`answer the stage '${waiting.stage_name}' (${waiting.id})`, 'requestChanges'], reason: `the stage '${waiting.stage_name}' waits for ${waiting.assigned_to}` })
}

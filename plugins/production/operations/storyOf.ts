import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

/**
 * The first event of the story a brief or deliverable belongs to: the client's request, the creation of the brief. Undefined when its creation left no event.
 */
export const storyOf = async (req: PayloadRequest, collection: 'briefs' | 'deliverables', id: string): Promise<string | undefined> => {
  const [row] = await sql(req)<{ root: string }>(
    `select coalesce(root_event_id, id) as root from content_events
     where source_type = $1 and source_id = $2 and event_type = $3 order by created_at limit 1`,
    [collection, id, collection === 'briefs' ? 'brief.created' : 'deliverable.created'],
  )
  return row?.root
}

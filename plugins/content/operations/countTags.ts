import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { relationId } from '@/src/states/relationId'

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? [...new Set(value.flatMap((item) => relationId(item) ?? []))] : [])

/** Counts tags that entries gained or lost (B001-022), by difference and in the order of their ids: two saves at once neither lose a count nor wait for each other in a circle. */
export const countTags = async (req: PayloadRequest, before: unknown, after: unknown): Promise<void> => {
  const [was, is] = [idsOf(before), idsOf(after)]
  const changes = [...is.filter((id) => !was.includes(id)).map((id) => ({ by: 1, id })), ...was.filter((id) => !is.includes(id)).map((id) => ({ by: -1, id }))]
  if (changes.length === 0) return
  const run = sql(req)
  // A statement of its own: what follows then sees the counts that others committed while it waited.
  await run('select 1 from content_tags where id = any($1::uuid[]) order by id for no key update', [changes.map(({ id }) => id)])
  await run('update content_tags t set usage_count = greatest(0, t.usage_count + c.by) from unnest($1::uuid[], $2::int[]) as c(id, by) where t.id = c.id', [
    changes.map(({ id }) => id),
    changes.map(({ by }) => by),
  ])
}

import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

type Move = { from: string; id: string; organization: string; req: PayloadRequest; to: string }

/** The first place below the new path that another document has already. */
const TAKEN = `select other.path from knowledge_documents below
  join knowledge_documents other on other.organization_id = below.organization_id and other.path = $3 || substr(below.path, length($2) + 1)
  where below.organization_id = $1 and starts_with(below.path, $2 || '/') and not starts_with(other.path, $2 || '/') and other.id <> below.id limit 1`

/** Through names nobody has: the paths are unique, row by row. */
const MOVE = `update knowledge_documents set path = $3 || substr(path, length($2) + 1), updated_at = now() where organization_id = $1 and starts_with(path, $2 || '/')`

/**
 * Takes everything below a document's old path along to its new one, in the transaction of the save (B000-011). Moving is no new version: text,
 * versions and usage of the documents stay as they are.
 * @throws ValidationError on `path` when a place is taken
 */
export const moveSubtree = async ({ from, id, organization, req, to }: Move): Promise<number> => {
  const run = sql(req)
  const [taken] = await run<{ path: string }>(TAKEN, [organization, from, to])
  if (taken) {
    throw new ValidationError({ collection: 'knowledge-documents', errors: [{ message: `What is below it cannot be moved along: there is a document at ${taken.path} already.`, path: 'path' }], id, req }, req.t)
  }
  const aside = `//${id}`
  await run(MOVE, [organization, from, aside])
  const rows = await run(`${MOVE} returning id`, [organization, aside, to])
  return rows.length
}

import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { sql } from '@/src/db/sql'

import { TransitionConflict } from './errors'

/**
 * Locks the document's row until the transaction ends and makes sure that its state is still the one the change was decided on,
 * so that of two transitions at the same time one wins and the other is refused.
 * @throws STATE_TRANSITION_CONFLICT
 */
export const requireUnchanged = async (args: {
  collection: SanitizedCollectionConfig
  field: string
  from: string
  id: string
  req: PayloadRequest
}): Promise<void> => {
  const { collection, field, from, id, req } = args
  const { db } = req.payload
  const table = db.tableNameMap.get(collection.slug.replaceAll('-', '_'))
  await sql(req)(`select id from "${table}" where id = $1 for no key update`, [id])
  const now = collection.versions?.drafts ? await latestVersion(args) : await db.findOne<Record<string, unknown> & { id: string }>({ collection: collection.slug, req, select: { [field]: true }, where: { id: { equals: id } } })
  if (now && now[field] !== from) throw new TransitionConflict({ collection: collection.slug, field, from, id, now: String(now[field]) })
}

const latestVersion = async ({ collection, id, req }: { collection: SanitizedCollectionConfig; id: string; req: PayloadRequest }): Promise<Record<string, unknown> | undefined> => {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown> & { id: string }>({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]?.version
}

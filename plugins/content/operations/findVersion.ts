import type { PayloadRequest, Where } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import type { Fields } from '../types'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A version of an entry as the caller may read it, by its id or its number (the newest of that number).
 * @throws NOT_FOUND
 */
export const findVersion = async (req: PayloadRequest, entry: string, version: string): Promise<{ id: string; version: Fields }> => {
  const which: Where = UUID.test(version) ? { id: { equals: version } } : { 'version.versionNumber': { equals: Number(version) } }
  const { docs } = await req.payload.findVersions({
    collection: 'content-entries',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { and: [{ parent: { equals: entry } }, which] },
  })
  const [found] = docs as unknown as { id: string; version: Fields }[]
  if (!found) throw new NotFound({ id: version, kind: `version of the entry ${entry}` })
  return found
}

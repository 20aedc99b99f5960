import type { PayloadRequest, Where } from 'payload'

import { sql } from '@/src/db/sql'
import { slugify } from '@/src/fields/slugify'

type MakeArgs = { as: { overrideAccess: boolean }; library: string; organization: string; parent?: { id: string; path: string }; relativePath: string; req: PayloadRequest }

type Found = { id: number | string; path?: unknown }

/**
 * The folder a dropped file lies in: those of its path that are missing are made, at most ten levels. Files of one drop come side by side: whoever finds a
 * folder missing makes it alone, until its transaction ends, and the others find it.
 */
export const makeFolders = async ({ as, library, organization, parent, relativePath, req }: MakeArgs): Promise<string | undefined> => {
  const names = relativePath.split('/').map((name) => name.trim()).filter((name) => name !== '' && name !== '.' && name !== '..').slice(0, 10)
  let at = parent
  for (const name of names) {
    const where: Where = { and: [{ library: { equals: library } }, { name: { equals: name } }, at ? { parent: { equals: at.id } } : { parent: { exists: false } }] }
    const find = async () => (await req.payload.find({ collection: 'asset-folders', depth: 0, limit: 1, overrideAccess: as.overrideAccess, req, where })).docs[0] as Found | undefined
    const path = `${at?.path ?? ''}/${slugify(name) || 'folder'}`
    const make = async () => {
      await sql(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`asset-folders:${library}`])
      const data = { defaultMetadata: {}, depth: at ? at.path.split('/').length - 1 : 0, library, name, organization, parent: at?.id, path, slug: slugify(name) }
      return (await find()) ?? ((await req.payload.create({ collection: 'asset-folders', data: data as never, depth: 0, overrideAccess: as.overrideAccess, req })) as Found)
    }
    const folder = (await find()) ?? (await make())
    at = { id: String(folder.id), path: String(folder.path ?? path) }
  }
  return at?.id
}

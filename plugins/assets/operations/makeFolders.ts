import type { PayloadRequest, Where } from 'payload'

import { slugify } from '@/src/fields/slugify'

type MakeArgs = { as: { overrideAccess: boolean }; library: string; organization: string; parent?: { id: string; path: string }; relativePath: string; req: PayloadRequest }

/** The folder a dropped file lies in: those of its path that are missing are made, at most ten levels. */
export const makeFolders = async ({ as, library, organization, parent, relativePath, req }: MakeArgs): Promise<string | undefined> => {
  const names = relativePath.split('/').map((name) => name.trim()).filter((name) => name !== '' && name !== '.' && name !== '..').slice(0, 10)
  let at = parent
  for (const name of names) {
    const where: Where = { and: [{ library: { equals: library } }, { name: { equals: name } }, at ? { parent: { equals: at.id } } : { parent: { exists: false } }] }
    const { docs } = await req.payload.find({ collection: 'asset-folders', depth: 0, limit: 1, overrideAccess: as.overrideAccess, req, where })
    const found = docs[0] as undefined | { id: number | string; path?: unknown }
    const path = `${at?.path ?? ''}/${slugify(name) || 'folder'}`
    const folder = found ?? (await req.payload.create({ collection: 'asset-folders', data: { defaultMetadata: {}, depth: at ? at.path.split('/').length - 1 : 0, library, name, organization, parent: at?.id, path, slug: slugify(name) } as never, depth: 0, overrideAccess: as.overrideAccess, req }))
    at = { id: String(folder.id), path: String((folder as { path?: unknown }).path ?? path) }
  }
  return at?.id
}

import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'
import { relationId } from '@/src/states/relationId'

import type { UploadSettings } from './checkLibraryRules'

export type Library = { client?: { id: string; slug?: string }; id: string; name: string; organization: string; /** Its name, when it is the library of one project. */ project?: string; settings: UploadSettings }

type Doc = Record<string, unknown> & { id: string }

/** The library, when the caller may see it. @throws NOT_FOUND */
export const readLibrary = async (req: PayloadRequest, id: string, overrideAccess = false): Promise<Library> => {
  const library = (await req.payload.findByID({ collection: 'asset-libraries', depth: 1, disableErrors: true, id, overrideAccess, req })) as unknown as Doc | null
  if (!library) throw new NotFound({ id, kind: 'library' })
  const client = library.client as Doc | null | undefined
  return {
    ...(relationId(client) && { client: { id: String(relationId(client)), slug: typeof client === 'object' && client ? String(client.slug ?? client.name ?? '') : undefined } }),
    id: String(library.id),
    name: String(library.name),
    organization: String(relationId(library.organization)),
    ...(library.libraryType === 'PROJECT' && { project: String(library.name) }),
    settings: (library.settings ?? {}) as UploadSettings,
  }
}

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { type LibraryDocument, libraryDocuments } from '@/src/library/libraryDocuments'

/** Documents that every organization starts with; references of clients are somebody's own. */
const COMMON = ['/agents/', '/checklists/', '/playbooks/', '/policies/', '/procedures/', '/reference/glossary', '/templates/']

const byFolder = (documents: LibraryDocument[]): LibraryDocument[][] => {
  const folders = new Map<string, LibraryDocument[]>()
  for (const document of documents) {
    const [, folder = ''] = document.path.split('/')
    folders.set(folder, [...(folders.get(folder) ?? []), document])
  }
  return [...folders.values()]
}

/**
 * Brings the starter library into an organization, published. Documents that exist at a path already stay as people made them. Folders come side by
 * side, each in a transaction: what is above and below a document is in its own folder. Returns how many are new.
 */
export const installLibrary = async ({ organization, payload, prefixes = [] }: { organization: string; payload: Payload; prefixes?: string[] }): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'knowledge-documents', depth: 0, overrideAccess: true, pagination: false, select: { path: true }, where: { organization: { equals: organization } },
  })
  const known = new Set(docs.map(({ path }) => path))
  const missing = libraryDocuments(...COMMON, ...prefixes).filter(({ path }) => !known.has(path))
  const install = (documents: LibraryDocument[]) =>
    inTransaction(payload, { kind: 'system' }, async (req) => {
      for (const document of documents) {
        const data = { ...document, organization, status: 'PUBLISHED', visibility: 'INTERNAL' }
        await req.payload.create({ collection: 'knowledge-documents', data: data as never, depth: 0, overrideAccess: true, req })
      }
    })
  await Promise.all(byFolder(missing).map(install))
  return missing.length
}

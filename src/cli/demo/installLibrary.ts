import type { PayloadRequest, Where } from 'payload'

import { libraryDocuments } from '@/src/library/libraryDocuments'

import { findOrCreate } from './findOrCreate'

/** Documents that every organization starts with; references of clients are somebody's own. */
const COMMON = ['/agents/', '/checklists/', '/playbooks/', '/policies/', '/procedures/', '/reference/glossary', '/templates/']

/**
 * Brings the starter library into an organization, published. Documents that exist at a path already stay as people made them. Returns how many are new.
 */
export const installLibrary = async ({ organization, prefixes = [], req }: { organization: string; prefixes?: string[]; req: PayloadRequest }): Promise<number> => {
  let count = 0
  for (const document of libraryDocuments(...COMMON, ...prefixes)) {
    const where: Where = { and: [{ organization: { equals: organization } }, { path: { equals: document.path } }] }
    const { isNew } = await findOrCreate(req, 'knowledge-documents', where, () => ({ ...document, organization, status: 'PUBLISHED', visibility: 'INTERNAL' }))
    if (isNew) count += 1
  }
  return count
}

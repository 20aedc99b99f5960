import type { PayloadRequest, Where } from 'payload'

import { builtInContentTypes } from '@/src/library/builtInContentTypes'

import { findOrCreate } from './findOrCreate'

/** Brings the built-in content types into an organization. A type of the same slug that is there already stays as people made it. Returns how many are new. */
export const installContentTypes = async ({ organization, req }: { organization: string; req: PayloadRequest }): Promise<number> => {
  let count = 0
  for (const type of builtInContentTypes()) {
    const where: Where = { and: [{ organization: { equals: organization } }, { slug: { equals: type.slug } }] }
    const { isNew } = await findOrCreate(req, 'content-types', where, () => ({ ...type, isActive: true, isSystem: true, organization }))
    if (isNew) count += 1
  }
  return count
}

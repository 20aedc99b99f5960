import type { Access, Where } from 'payload'

import { bothOf } from '@/src/access/bothOf'
import { settle } from '@/src/access/settle'
import type { CollectionAccess } from '@/src/access/types'
import type { Decision } from '@/src/access/types'

const ofParent = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, clause]) =>
      key === 'and' || key === 'or' ? [key, (clause as Where[]).map(ofParent)] : [key === 'id' ? 'parent' : `parent.${key}`, clause],
    ),
  )

/**
 * Old versions are read by those who may read the document as it is now, and could read it as it was then: a document that was made
 * private takes its history with it, and one that was private before keeps that part to itself.
 */
export const readDocumentVersions =
  ({ read, readVersions }: Pick<CollectionAccess, 'read' | 'readVersions'>): Access =>
  async (args) => {
    const report = () => args.req.payload.logger.error('access of knowledge-document versions answered neither true, false nor a Where; denied')
    const [now, then] = [settle(await read(args), report), settle(await readVersions(args), report)]
    const current: Decision = typeof now === 'object' ? ofParent(now) : now
    return bothOf(current, then)
  }

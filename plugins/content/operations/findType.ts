import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import type { Fields } from '../types'

/**
 * A content type as the caller may read it.
 * @throws NOT_FOUND
 */
export const findType = async (req: PayloadRequest, id: string): Promise<Fields> => {
  const type = await req.payload.findByID({ collection: 'content-types', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!type) throw new NotFound({ id, kind: 'content type' })
  return { ...type }
}

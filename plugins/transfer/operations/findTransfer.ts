import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import type { Transfer } from '../types'
import { readTransfer } from './readTransfer'

/** A transfer that the caller may read. @throws NOT_FOUND */
export const findTransfer = async (req: PayloadRequest, id: string): Promise<Transfer> => {
  const seen = await req.payload.findByID({ collection: 'content-transfers' as never, depth: 0, disableErrors: true, id, overrideAccess: false, req })
  const transfer = seen && (await readTransfer(req, id))
  if (!transfer) throw new NotFound({ id, kind: 'content-transfers' })
  return transfer
}

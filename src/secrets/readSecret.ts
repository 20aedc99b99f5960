import type { PayloadRequest, TypeWithID, Where } from 'payload'

import { decryptSecret } from './decryptSecret'

/**
 * The plain text of a `secretField` of the first row that matches, newest first; undefined when there is none or it is not set. For engine
 * code only: no access is checked.
 * @throws SECRET_UNREADABLE
 */
export const readSecret = async (args: { collection: string; field: string; req: Pick<PayloadRequest, 'payload' | 'transactionID'>; where: Where }): Promise<string | undefined> => {
  const { collection, field, req, where } = args
  const { docs } = await req.payload.db.find<Record<string, unknown> & TypeWithID>({ collection, limit: 1, pagination: false, req, sort: '-createdAt', where })
  const stored = docs[0]?.[field]
  return typeof stored === 'string' && stored !== '' ? decryptSecret(stored, `${collection}.${field}`) : undefined
}

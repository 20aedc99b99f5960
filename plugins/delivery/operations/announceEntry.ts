import type { PayloadRequest } from 'payload'

import { announceChange } from './announceChange'
import { deliveryKeys } from './deliveryKeys'
import { idOf } from './idOf'

type Entry = Record<string, unknown>

/** Which answers a change of an entry puts out of date. What was never public put nothing into any answer. */
export const announceEntry = async (req: PayloadRequest, doc: Entry, previous: Entry | undefined): Promise<void> => {
  const wasPublic = [doc, previous].some((one) => one?.publishedAt || one?._status === 'published')
  if (!wasPublic) return
  const types = new Set([doc, previous].filter((one): one is Entry => one?.contentType !== undefined && one.contentType !== null).map((one) => idOf(one.contentType)))
  const appears = doc._status === 'published' ? [...types].map(deliveryKeys.appeared) : []
  await announceChange(req, [deliveryKeys.entry(String(doc.id)), ...[...types].map(deliveryKeys.type), ...appears])
}

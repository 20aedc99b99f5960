import type { PayloadRequest } from 'payload'

import { NotFound } from '@/src/errors/NotFound'

import { listShared, type SharedAsset } from './listShared'
import type { Grant, Visitor } from './types'

export type SharedArgs = { grant: Grant; req: PayloadRequest; visitor: Visitor }

/** One asset that a grant opens. @throws NOT_FOUND */
export const findShared = async ({ grant, req }: SharedArgs, id: string): Promise<SharedAsset> => {
  const [asset] = await listShared(req, grant, [id])
  if (!asset) throw new NotFound({ id, kind: 'shared asset' })
  return asset
}

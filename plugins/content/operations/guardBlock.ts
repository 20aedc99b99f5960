import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'

import { BlockLocked } from '../errors'
import type { Fields } from '../types'

const SAID = ['blockType', 'data', 'description', 'name', 'slug'] as const

/**
 * A locked block keeps what it says; unlocking it is a change of its own. Where it is used is the engine's to say.
 * @throws CONTENT_BLOCK_LOCKED
 */
export const guardBlock = async (req: PayloadRequest, data: Fields, original?: Fields): Promise<Fields> => {
  const isEngine = (await principalOf(req)).kind === 'system'
  if (original?.isLocked && !isEngine && SAID.some((name) => name in data && JSON.stringify(data[name]) !== JSON.stringify(original[name]))) throw new BlockLocked({ block: String(original.name) })
  return isEngine ? data : { ...data, usedInEntries: original?.usedInEntries ?? [] }
}

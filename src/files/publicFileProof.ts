import { createHash } from 'node:crypto'

import { publicFileKey } from './publicFileKey'

/** What in the address of a file shows that it was handed out, so that ids alone open nothing. */
export const publicFileProof = (secret: string, id: string): string => createHash('sha256').update(`${publicFileKey(secret)}${id}`).digest('hex').slice(0, 32)

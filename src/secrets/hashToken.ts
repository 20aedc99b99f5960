import { createHash } from 'node:crypto'

/** What is stored of a token: SHA-256 in hex. A random token needs no salt and no slow hash, so that it can be looked up. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

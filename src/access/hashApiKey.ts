import { createHash } from 'node:crypto'

/** What is stored of an API key: the SHA-256 of the whole key, in hex. Keys are random, so no salt is needed. */
export const hashApiKey = (key: string): string => createHash('sha256').update(key).digest('hex')

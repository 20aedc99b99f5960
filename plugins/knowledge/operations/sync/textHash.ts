import { createHash } from 'node:crypto'

/** SHA-256 of a text, as documents keep it in `contentHash`. */
export const textHash = (content: string): string => createHash('sha256').update(content).digest('hex')

import { createHmac } from 'node:crypto'

/** HMAC-SHA-256 (RFC 2104) under a key that is made for this purpose only. */
export const tokenProof = (key: Buffer, purpose: string, text: string): Buffer => createHmac('sha256', createHmac('sha256', key).update(`token ${purpose}`).digest()).update(text).digest()

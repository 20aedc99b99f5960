import { randomBytes } from 'node:crypto'

/** 160 bits: nobody guesses it, and it stays short enough for a link. */
const TOKEN_BYTES = 20

/** A random token of 160 bits in URL-safe text, e.g. `share_Jx3…` with a prefix that says what it is for. */
export const randomToken = (prefix?: string): string => `${prefix ? `${prefix}_` : ''}${randomBytes(TOKEN_BYTES).toString('base64url')}`

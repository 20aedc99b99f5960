import { randomBytes } from 'node:crypto'

/** 96 random bits that can be typed. */
export const newPassword = (): string => randomBytes(12).toString('base64url')

import { z } from 'zod'

/** What every link may have: an end and a password. */
export const shareTerms = {
  expiresAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()).optional(),
  password: z.string().min(6).max(200).optional(),
}

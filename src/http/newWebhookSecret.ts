import { randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** A secret of the Standard Webhooks scheme: `whsec_` and 32 random bytes in base64. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`

import { createHmac } from 'node:crypto'

/** The secret in addresses of public files. */
export const publicFileKey = (secret: string): string => createHmac('sha256', secret).update('delivery files').digest('hex')

import type { PayloadRequest } from 'payload'

/** Address of a link. */
export const shareUrl = (req: PayloadRequest, token: string): string => `${(req.payload.config.serverURL ?? '').replace(/\/$/, '')}/share/${token}`

import type { Payload } from 'payload'

import { closeUpload } from './closeUpload'

/** Ends an upload and frees what has come of it. */
export const endUpload = (payload: Payload, id: string, parts: string[]): Promise<void> => closeUpload(payload, id, parts, { reason: 'It was ended before everything had come.', status: 'REFUSED' })

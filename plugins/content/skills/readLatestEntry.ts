import type { PayloadRequest } from 'payload'

import type { Entry } from './readPiece'

/** The entry as it is in work, not as the public sees it; with the agent's permissions. */
export const readLatestEntry = async (req: PayloadRequest, id: string): Promise<Entry | undefined> =>
  ((await req.payload.findByID({ collection: 'content-entries', depth: 0, disableErrors: true, draft: true, id, overrideAccess: false, req })) as Entry | null) ?? undefined

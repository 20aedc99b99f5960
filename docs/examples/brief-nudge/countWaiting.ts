import type { Where } from 'payload'
import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

/** For models, the assistant and MCP clients: how many briefs wait. Counts what the caller may read. */
export const countWaiting = defineTool({
  description: 'Counts the briefs that wait for somebody to begin.',
  input: z.object({}),
  kind: 'read',
  name: 'count_waiting_briefs',
  permissions: ['brief:read'],
  run: async ({ context: { organization, req } }) => {
    const where: Where = { and: [{ organization: { equals: organization } }, { status: { in: ['PENDING', 'REVIEWING'] } }] }
    const { totalDocs } = await req.payload.count({ collection: 'briefs', overrideAccess: false, req, where })
    return { value: { waiting: totalDocs } }
  },
})

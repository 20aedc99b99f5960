import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { defineTask } from '@/src/queue/defineTask'

import { performAction } from '../operations/performAction'

/** Takes down an entry whose time is over (B001-017). A second run finds it down already. */
export const expireEntryTask = defineTask({
  input: z.object({ entry: z.uuid() }),
  name: 'expire-entry',
  run: ({ input, payload }) =>
    inTransaction(payload, { kind: 'system' }, async (req) => {
      const [due] = await sql(req)(`select 1 from content_entries where id = $1 and _status = 'published' and expires_at <= now() for no key update`, [input.entry])
      if (due) await performAction(req, { action: 'UNPUBLISH', entry: input.entry })
    }),
})

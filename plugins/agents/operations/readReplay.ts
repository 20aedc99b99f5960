import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import { ReplayImpossible } from '../errors'
import type { StoredJournal } from './journalOf'

/** The journal of the invocation that is replayed. @throws AGENTS_REPLAY_IMPOSSIBLE when none was kept */
export const readReplay = async (payload: Payload, id: string): Promise<StoredJournal> => {
  const [row] = await sql(payload)<{ journal: null | StoredJournal }>('select journal from agent_invocations where id = $1', [id])
  if (!row?.journal) throw new ReplayImpossible({ id, reason: 'what it read was not kept (it never ran, or read more than is kept)' })
  return row.journal
}

import { principalOf } from '@/src/access/principalOf'
import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'
import type { KnowledgeSearch } from '@/src/knowledge/types'
import type { LateWrite } from '@/src/payload/waitingWrites'

const searchesWrite: LateWrite = {
  name: 'searches',
  steps: (rows) => ({
    searches_stored: `
      insert into search_logs (id, organization_id, query, user_id, result_count, created_at, updated_at)
      select id, organization, query, person, hits, clock_timestamp(), clock_timestamp()
      from jsonb_to_recordset(${rows}) as search(id uuid, organization uuid, query text, person uuid, hits int)
      returning id`,
  }),
}

/** Notes who was looking for what (B003-049), with the transaction's other late writes. Null for the engine itself and for nobody. */
export const logSearch = async ({ organization, query, req }: KnowledgeSearch, hits: number): Promise<null | string> => {
  const principal = await principalOf(req)
  if (principal.kind === 'system' || principal.kind === 'anonymous') return null
  const id = newId()
  await writeLater(req, searchesWrite, [{ hits, id, organization, person: principal.kind === 'user' ? principal.id : null, query }])
  return id
}

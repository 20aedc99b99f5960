import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { enqueue } from '@/src/queue/enqueue'

import type { ResolvedKnowledgeOptions } from '../../options'
import { embedDocument } from './embedDocument'

const BATCH = 25
/** How long one run goes on before it makes room for other work, in ms. */
const SHARE_MS = 60_000
/** Searches that began before the switch finish on the old vectors, in ms. */
const GRACE_MS = 60_000

type Args = { options: ResolvedKnowledgeOptions; organization: string; payload: Payload; signal: AbortSignal }

const MISSING = `select d.id from knowledge_documents d where d.organization_id = $1 and not exists (
  select 1 from document_embeddings e where e.document_id = d.id and e.model = $2) order by d.id limit ${BATCH}`

const SWITCH = `update embedding_indexes set updated_at = now(),
    state = (case when model = $2 then 'ACTIVE' else 'RETIRED' end)::enum_embedding_indexes_state,
    activated_at = case when model = $2 then now() else activated_at end, retired_at = case when model = $2 then null else now() end
  where organization_id = $1 and state <> 'RETIRED'`

/** From one search to the next all vectors are those of the new model. Nothing happens while a document is missing. */
const activate = ({ organization, payload }: Args, model: string): Promise<boolean> =>
  inTransaction(payload, { kind: 'system' }, async (req) => {
    const run = sql(req)
    await run(`select pg_advisory_xact_lock(hashtext('embedding-indexes'), hashtext($1))`, [organization])
    const missing = await run(MISSING, [organization, model])
    const [building] = await run(`select 1 from embedding_indexes where organization_id = $1 and model = $2 and state = 'BUILDING'`, [organization, model])
    if (missing.length > 0 || !building) return false
    await run(SWITCH, [organization, model])
    await enqueue({ input: { organization }, key: `retire-embeddings:${organization}`, req, runAt: new Date(Date.now() + GRACE_MS), task: 'retire-embeddings' })
    return true
  })

/**
 * Builds the index of an organization's new embedding model beside the one in use and switches over when it covers every document. Goes on in
 * a later run when it takes longer; a run without anything to build does nothing.
 */
export const rebuildEmbeddings = async (args: Args): Promise<'continued' | 'idle' | 'switched'> => {
  const { options, organization, payload, signal } = args
  const [building] = await sql(payload)<{ model: string }>(`select model from embedding_indexes where organization_id = $1 and state = 'BUILDING'`, [organization])
  if (!building) return 'idle'
  const { model } = building
  for (const end = Date.now() + SHARE_MS; Date.now() < end; ) {
    const missing = await sql(payload)<{ id: string }>(MISSING, [organization, model])
    if (missing.length === 0 && (await activate(args, model))) return 'switched'
    for (const { id } of missing) {
      signal.throwIfAborted()
      await embedDocument({ id, model, options, payload, signal })
    }
    if (missing.length === 0) break
  }
  await inTransaction(payload, { kind: 'system' }, (req) => enqueue({ input: { organization }, key: `rebuild-embeddings:${organization}`, req, task: 'rebuild-embeddings' }))
  return 'continued'
}

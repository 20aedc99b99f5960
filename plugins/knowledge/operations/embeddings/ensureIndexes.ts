import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'
import { embeddingModel } from '@/src/models/embeddingModel'
import { enqueue } from '@/src/queue/enqueue'

import { DIMENSIONS } from './constants'

export type Index = { model: string; state: 'ACTIVE' | 'BUILDING' }
type Row = { model: string; state: 'ACTIVE' | 'BUILDING' | 'RETIRED' }

const READ = 'select model, state from embedding_indexes where organization_id = $1'

/** Vectors that are there without an index (of an older version) become the active one. */
const ADOPTED = 'select model from document_embeddings where organization_id = $1 group by model order by count(*) desc limit 1'

const INSERT = `insert into embedding_indexes (id, organization_id, model, state, dimensions, activated_at, created_at, updated_at)
  values ($1, $2, $3, $4::enum_embedding_indexes_state, $5, case when $4 = 'ACTIVE' then now() end, now(), now())
  on conflict (organization_id, model) do update set state = excluded.state, retired_at = null, updated_at = now()`

const isSettled = (rows: readonly Row[], target: string): boolean => {
  const wanted = rows.find(({ model }) => model === target)
  return wanted !== undefined && wanted.state !== 'RETIRED' && rows.some(({ state }) => state === 'ACTIVE') && !rows.some(({ model, state }) => state === 'BUILDING' && model !== target)
}

const live = (rows: readonly Row[]): Index[] => rows.filter((row): row is Index => row.state !== 'RETIRED')

/**
 * The indexes that an organization's documents are kept in: the active one, and the one of the model that is configured now while it is
 * being built beside it. The first index is active at once; for a new model the building is enqueued.
 */
export const ensureIndexes = async (payload: Payload, organization: string): Promise<Index[]> => {
  const { name: target } = await embeddingModel(payload, organization)
  const known = await sql(payload)<Row>(READ, [organization])
  if (isSettled(known, target)) return live(known)
  return inTransaction(payload, { kind: 'system' }, async (req) => {
    const run = sql(req)
    await run(`select pg_advisory_xact_lock(hashtext('embedding-indexes'), hashtext($1))`, [organization])
    const rows = await run<Row>(READ, [organization])
    if (isSettled(rows, target)) return live(rows)
    if (!rows.some(({ state }) => state === 'ACTIVE')) {
      const [adopted] = await run<{ model: string }>(ADOPTED, [organization])
      await run(INSERT, [newId(), organization, adopted?.model ?? target, 'ACTIVE', DIMENSIONS])
    }
    // The model was changed again before the last change was through.
    await run(`update embedding_indexes set state = 'RETIRED', retired_at = now() where organization_id = $1 and state = 'BUILDING' and model <> $2`, [organization, target])
    const [active] = await run<Row>(`${READ} and state = 'ACTIVE'`, [organization])
    if (active?.model !== target) {
      await run(INSERT, [newId(), organization, target, 'BUILDING', DIMENSIONS])
      await enqueue({ input: { organization }, key: `rebuild-embeddings:${organization}`, req, task: 'rebuild-embeddings' })
    }
    return live(await run<Row>(READ, [organization]))
  })
}

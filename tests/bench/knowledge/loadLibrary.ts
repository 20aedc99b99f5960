import type { Payload } from 'payload'

import { moveVectors } from '@/src/db/moveVectors'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'
import { newId } from '@/src/ids/newId'

/** Pieces per document. */
export const PIECES = 10

/** Name under which the bench's vectors are kept; the query vectors come from the same pools. */
export const BENCH_MODEL = 'bench-1536'

const VOCABULARY = 4000

export type Library = { artist: string; member: string; organization: string; other: string }

type Run = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/**
 * Vectors with neighbourhoods, as embeddings have them: 400 subjects, and around each of them pieces that differ by a sum of two from pools of directions. Sums of
 * vectors are one call each, so that 100,000 take seconds.
 */
const POOLS = `
  create unlogged table bench_pool as
  select kind, place, array_agg((random() - 0.5) * case kind when 'subject' then 1.0 when 'turn' then 0.75 else 0.5 end)::vector(1536) as direction
  from (values ('subject', 400), ('turn', 600), ('grain', 600)) as pool(kind, size), generate_series(0, size - 1) as place, generate_series(1, 1536) as dimension
  group by kind, place;
  create index on bench_pool (kind, place);`

/** Common words make up most of a text, as in any language: the n-th has a share of about 1/n. */
const WORDS = `
  create or replace function bench_text(seed int, size int) returns text language sql volatile as $$
    select string_agg('w' || floor(exp(random() * ln(${VOCABULARY})))::int || case when at % 97 = 0 then ' ref-' || seed else '' end, ' ') from generate_series(1, size) as at $$;`

const DOCUMENTS = `
  insert into knowledge_documents (id, organization_id, title, slug, path, content, document_type, status, visibility, version, frontmatter, content_hash, created_by_id, created_at, updated_at)
  select gen_random_uuid(), case when n % 5 = 0 then $2::uuid else $1::uuid end, 'Document ' || n || ' w' || (1 + n % 3000), 'document-' || n, '/bench/' || (n % 50) || '/document-' || n,
    bench_text(n, 900), 'REFERENCE',
    (case when n % 12 = 0 then 'DRAFT' else 'PUBLISHED' end)::enum_knowledge_documents_status,
    (case when n % 20 = 0 then 'PRIVATE' when n % 7 = 0 then 'RESTRICTED' when n % 4 = 0 then 'PUBLIC' else 'INTERNAL' end)::enum_knowledge_documents_visibility,
    1, jsonb_build_object('region', case n % 3 when 0 then 'UAE' when 1 then 'KSA' else 'EU' end), md5(n::text), $3::uuid, now(), now()
  from generate_series(1, $4::int) as n`

const EMBEDDINGS = `
  insert into document_embeddings (id, organization_id, document_id, document_version, chunk_index, chunk_text, chunk_hash, model, dimensions, embedding, created_at, updated_at)
  select gen_random_uuid(), d.organization_id, d.id, 1, piece, 'Document › part ' || piece, md5(d.id::text || piece), '${BENCH_MODEL}', 1536, subject.direction + turn.direction + grain.direction, now(), now()
  from (select id, organization_id, floor(random() * 400)::int as subject from knowledge_documents) d cross join generate_series(0, ${PIECES - 1}) as piece
  cross join lateral (select (d.subject + piece / 4) % 400 as subject, floor(random() * 600 + d.subject * 0)::int as turn, floor(random() * 600 + piece * 0)::int as grain) as at
  join bench_pool subject on subject.kind = 'subject' and subject.place = at.subject
  join bench_pool turn on turn.kind = 'turn' and turn.place = at.turn
  join bench_pool grain on grain.kind = 'grain' and grain.place = at.grain`

/** Fills a database with a library of so many pieces by SQL, and builds the vector index afterwards as a bulk load would. */
export const loadLibrary = async (payload: Payload, pieces: number, tell: (sentence: string) => void): Promise<Library> => {
  const client = await payload.db.pool.connect()
  const run: Run = (text, values) => client.query(text, values)
  const create = async (collection: string, data: Record<string, unknown>): Promise<string> => String((await payload.create({ collection: collection as 'users', data: data as never, overrideAccess: true })).id)
  try {
    const [organization, other] = [await create('organizations', { name: 'Bench', slug: 'bench' }), await create('organizations', { name: 'Other', slug: 'other' })]
    const person = (role: string) => create('users', { email: `${role.toLowerCase()}@bench.test`, name: role, organizations: [{ organization, role }], password: 'a password of the bench' })
    const [artist, member] = [await person('ARTIST'), await person('MEMBER')]
    await run('set statement_timeout = 0')
    await run(`set maintenance_work_mem = '1GB'`)
    await run('drop index if exists document_embeddings_embedding_hnsw_idx')
    await run(POOLS)
    await run(WORDS)
    await run(DOCUMENTS, [organization, other, artist, Math.ceil(pieces / PIECES)])
    tell('documents are there')
    await run(EMBEDDINGS)
    for (const id of [organization, other]) {
      await run(`insert into embedding_indexes (id, organization_id, model, state, dimensions, activated_at, created_at, updated_at) values ($1, $2, $3, 'ACTIVE', 1536, now(), now(), now())`, [newId(), id, BENCH_MODEL])
    }
    tell('vectors are there')
    // As a database is given its vector indexes.
    await moveVectors(client, vectorColumnsOf(payload.config.collections).filter(({ table }) => table === 'document_embeddings'))
    await run('vacuum analyze knowledge_documents')
    await run('vacuum analyze document_embeddings')
    tell('indexes are there')
    return { artist, member, organization, other }
  } finally {
    client.release()
  }
}

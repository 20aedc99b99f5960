import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql, type Sql } from '@/src/db/sql'
import { newId } from '@/src/ids/newId'

import type { Chunk } from './chunkDocument'
import { DIMENSIONS } from './constants'

export type Subject = { content: string; id: string; organization: string; title: string; version: number }
type Stored = { chunkHash: string; chunkIndex: number; id: string }
type Args = { chunks: readonly Chunk[]; model: string; payload: Payload; subject: Subject; vectors?: ReadonlyMap<string, number[]> }

const INSERT = `insert into document_embeddings (id, organization_id, document_id, document_version, chunk_index, chunk_text, chunk_hash, model, dimensions, embedding, created_at, updated_at)
  values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7::text, $8::text, $10, coalesce($9::real[], (
    select embedding::real[] from document_embeddings where document_id = $3::uuid and model = $8::text and chunk_hash = $7::text and embedding is not null limit 1)), now(), now())`

const HEADINGS = `insert into document_embeddings_texts (parent_id, "order", path, text)
  select $1::uuid, at, 'headings', heading from unnest($2::text[]) with ordinality as h(heading, at)`

const insert = async (run: Sql, { chunks, model, subject, vectors }: Args): Promise<void> => {
  for (const chunk of chunks) {
    const id = newId()
    // A piece that stands in the document twice has its vector from the first one.
    await run(INSERT, [id, subject.organization, subject.id, subject.version, chunk.index, chunk.text, chunk.hash, model, vectors?.get(chunk.hash) ?? null, DIMENSIONS])
    if (chunk.headings.length > 0) await run(HEADINGS, [id, chunk.headings])
  }
}

/**
 * Brings a document's rows of one model up to its pieces: rows of unchanged pieces are kept and moved to their new place, the others go, new ones
 * come. Indexes are set aside first: they are unique. Rows of other models are left alone.
 */
export const storePieces = (args: Args): Promise<void> =>
  inTransaction(args.payload, { kind: 'system' }, async (req) => {
    const { chunks, model, subject, vectors } = args
    const run = sql(req)
    const [current] = await run<{ version: number }>('select version::int from knowledge_documents where id = $1 for no key update', [subject.id])
    // Deleted, or saved again meanwhile: the later run has the later text.
    if (!current || current.version > subject.version) return
    const stored = await run<Stored>(
      'select id, chunk_hash as "chunkHash", chunk_index::int as "chunkIndex" from document_embeddings where document_id = $1 and model = $2 order by embedding is null, chunk_index',
      [subject.id, model],
    )
    const free = [...stored]
    const kept: { chunk: Chunk; id: string }[] = []
    const added: Chunk[] = []
    for (const chunk of chunks) {
      const at = free.findIndex(({ chunkHash }) => chunkHash === chunk.hash && !vectors?.has(chunk.hash))
      const [row] = at < 0 ? [] : free.splice(at, 1)
      if (row) kept.push({ chunk, id: row.id })
      else added.push(chunk)
    }
    await run('delete from document_embeddings where id = any($1::uuid[])', [free.map(({ id }) => id)])
    await run('update document_embeddings set chunk_index = -1 - chunk_index where id = any($1::uuid[])', [kept.map(({ id }) => id)])
    await run(
      `update document_embeddings piece set chunk_index = kept.place, document_version = $3, updated_at = now()
       from unnest($1::uuid[], $2::int[]) as kept(id, place) where piece.id = kept.id`,
      [kept.map(({ id }) => id), kept.map(({ chunk }) => chunk.index), subject.version],
    )
    await insert(run, { ...args, chunks: added })
  })

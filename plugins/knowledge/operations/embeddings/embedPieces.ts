import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { embeddingModel } from '@/src/models/embeddingModel'

import { EmbeddingUnusable } from '../../errors'
import type { Chunk } from './chunkDocument'
import { DIMENSIONS } from './constants'

const BATCH = 64

type Args = { chunks: readonly Chunk[]; document: string; model: string; organization: string; payload: Payload; signal: AbortSignal }

/**
 * Vectors of the pieces that are new to a model, by their hash; nothing else is sent to it. Undefined when the model cannot be asked any more
 * (its key is gone): the pieces are then kept without vectors.
 * @throws KNOWLEDGE_EMBEDDING_UNUSABLE
 */
export const embedPieces = async ({ chunks, document, model: name, organization, payload, signal }: Args): Promise<Map<string, number[]> | undefined> => {
  const model = await embeddingModel(payload, organization, name)
  if (!model) return undefined
  const vectors = new Map<string, number[]>()
  const known = await sql(payload)<{ hash: string }>('select chunk_hash as hash from document_embeddings where document_id = $1 and model = $2 and embedding is not null', [document, name])
  const stored = new Set(known.map(({ hash }) => hash))
  const missing = [...new Map(chunks.filter(({ hash }) => !stored.has(hash)).map((chunk) => [chunk.hash, chunk])).values()]
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH)
    const answers = await model.embed(batch.map(({ text }) => text), signal)
    batch.forEach(({ hash }, index) => {
      const vector = answers[index] ?? []
      if (vector.length !== DIMENSIONS) throw new EmbeddingUnusable({ dimensions: vector.length, document, expected: DIMENSIONS, model: name })
      vectors.set(hash, vector)
    })
  }
  return vectors
}

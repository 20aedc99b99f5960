import type { Payload } from 'payload'

import { env } from '@/src/env/env'

import { apiKeyOf } from './apiKeyOf'
import { callModel } from './callModel'
import { ModelFailed } from './errors'
import { hashingVectorizer } from './hashingVectorizer'
import { openaiClient } from './openaiClient'
import type { EmbeddingModel } from './types'

const DIMENSIONS = 1536
/** Texts of one request; services take up to 2,048, but a smaller request that fails costs less. */
const BATCH = 256

type FindEmbeddingModel = {
  (payload: Payload, organization: string): Promise<EmbeddingModel>
  (payload: Payload, organization: string, name: string): Promise<EmbeddingModel | undefined>
}

/**
 * The embedding model an organization's documents use: the configured service, else the built-in vectorizer. With a name, the model of that name,
 * to search vectors that are there already; undefined when it cannot be asked.
 */
export const embeddingModel = (async (payload: Payload, organization: string, name?: string): Promise<EmbeddingModel | undefined> => {
  if (name === hashingVectorizer.name) return hashingVectorizer
  const apiKey = await apiKeyOf(payload, organization)
  if (apiKey === undefined) return name === undefined ? hashingVectorizer : undefined
  const client = openaiClient(apiKey)
  const model = name ?? env().EMBEDDING_MODEL
  const embedBatch = async (input: string[], signal?: AbortSignal): Promise<number[][]> => {
    const body = { dimensions: DIMENSIONS, encoding_format: 'float' as const, input, model }
    const { data } = await callModel(model, (both) => client.embeddings.create(body, { signal: both }), { signal })
    const vectors = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding)
    if (vectors.length === input.length && vectors.every(({ length }) => length === DIMENSIONS)) return vectors
    throw new ModelFailed({ isRetryable: false, model, reason: `it must answer ${input.length} vectors of ${DIMENSIONS} numbers; choose another EMBEDDING_MODEL`, status: null })
  }
  return {
    embed: async (texts, signal) => {
      const vectors: number[][] = []
      for (let start = 0; start < texts.length; start += BATCH) {
        // Services refuse empty texts.
        const batch = texts.slice(start, start + BATCH).map((text) => (text.trim() === '' ? '-' : text))
        vectors.push(...(await embedBatch(batch, signal)))
      }
      return vectors
    },
    name: model,
  }
}) as FindEmbeddingModel

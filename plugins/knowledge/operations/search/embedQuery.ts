import type { Payload } from 'payload'

import { embeddingModel } from '@/src/models/embeddingModel'

import { activeIndex } from '../embeddings/activeIndex'

export type QueryVector = { model: string; values: readonly number[] }

const known = new Map<string, readonly number[]>()
const KEPT = 200

/** The query's vector by the model of the organization's index. Asked before any transaction: it may be a call to a service. */
export const embedQuery = async (args: { organization: string; payload: Payload; query: string; signal?: AbortSignal }): Promise<{ note?: string; vector?: QueryVector }> => {
  const { organization, payload, query, signal } = args
  const name = await activeIndex(payload, organization)
  if (!name) return { note: 'Nothing of this organization has been embedded yet: searched by words alone.' }
  const key = `${name} ${query}`
  const kept = known.get(key)
  if (kept) return { vector: { model: name, values: kept } }
  try {
    const model = await embeddingModel(payload, organization, name)
    if (!model) return { note: `The embedding model '${name}' cannot be asked any more: searched by words alone until the new index is built.` }
    const [values = []] = await model.embed([query], signal)
    if (known.size >= KEPT) known.clear()
    known.set(key, values)
    return { vector: { model: name, values } }
  } catch (error) {
    // The other ways of finding need no model; the answer says what is missing.
    payload.logger.warn({ err: error, model: name, organization }, 'knowledge search without vectors: the embedding model failed')
    return { note: `The embedding model '${name}' did not answer: searched by words alone.` }
  }
}

import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'

import type { ResolvedKnowledgeOptions } from '../../options'
import { chunkDocument } from './chunkDocument'
import { embedPieces } from './embedPieces'
import { ensureIndexes } from './ensureIndexes'
import { storePieces, type Subject } from './storePieces'

type Args = {
  id: string
  /** Only this index. @default every index of the organization that is in use or being built */
  model?: string
  options: Pick<ResolvedKnowledgeOptions, 'chunkCharacters' | 'chunkOverlap'>
  payload: Payload
  signal: AbortSignal
}

/**
 * Brings the vectors of a document up to its text (B000-019, B000-020): only pieces that are new to a model are embedded, outside of any
 * transaction. A second run changes nothing. Returns how many pieces were embedded.
 * @throws KNOWLEDGE_EMBEDDING_UNUSABLE when the model's vectors have another width
 */
export const embedDocument = async ({ id, model, options, payload, signal }: Args): Promise<number> => {
  const [subject] = await sql(payload)<Subject>('select id, organization_id as organization, title, content, version::int from knowledge_documents where id = $1', [id])
  if (!subject) return 0
  const chunks = chunkDocument(subject, options)
  const models = model ? [model] : (await ensureIndexes(payload, subject.organization)).map((index) => index.model)
  let embedded = 0
  for (const name of models) {
    const vectors = await embedPieces({ chunks, document: id, model: name, organization: subject.organization, payload, signal })
    await storePieces({ chunks, model: name, payload, subject, vectors })
    embedded += vectors?.size ?? 0
  }
  return embedded
}

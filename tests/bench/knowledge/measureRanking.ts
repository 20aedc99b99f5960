import type { Payload, PayloadRequest } from 'payload'

import { embedDocument } from '@/plugins/knowledge/operations/embeddings/embedDocument'
import { searchKnowledge } from '@/plugins/knowledge/operations/searchKnowledge'
import { inTransaction } from '@/src/db/inTransaction'
import { libraryDocuments } from '@/src/library/libraryDocuments'

import { GOLDEN_SET } from './goldenSet'

export type Ranking = { misses: { found: string[]; query: string }[]; ndcg: number; recall: number }

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

/** The starter library, embedded, in an organization of its own. */
export const loadGoldenLibrary = async (payload: Payload): Promise<string> => {
  const organization = String((await payload.create({ collection: 'organizations', data: { name: 'Golden', slug: 'golden' }, overrideAccess: true })).id)
  for (const document of libraryDocuments()) {
    const { id } = await payload.create({ collection: 'knowledge-documents', data: { ...document, organization, status: 'PUBLISHED' } as never, overrideAccess: true })
    await embedDocument({ id: String(id), options: { chunkCharacters: 1600, chunkOverlap: 200 }, payload, signal: new AbortController().signal })
  }
  return organization
}

/** Mean recall@10 and nDCG@10 of the golden set. */
export const measureRanking = async (payload: Payload, organization: string): Promise<Ranking> => {
  const results: { found: string[]; ndcg: number; query: string; recall: number }[] = []
  for (const { query, relevant } of GOLDEN_SET) {
    const { hits } = await inTransaction(payload, { kind: 'system' }, (req: PayloadRequest) => searchKnowledge({ limit: 10, organization, query, req }))
    const found = hits.map(({ path }) => path)
    const wanted = Object.entries(relevant)
    results.push({
      found,
      ndcg: gain(found.map((path) => relevant[path] ?? 0)) / gain(wanted.map(([, grade]) => grade).sort((a, b) => b - a)),
      query,
      recall: wanted.filter(([path]) => found.includes(path)).length / wanted.length,
    })
  }
  const mean = (key: 'ndcg' | 'recall') => results.reduce((sum, result) => sum + result[key], 0) / results.length
  return { misses: results.filter(({ recall }) => recall < 1).map(({ found, query }) => ({ found, query })), ndcg: mean('ndcg'), recall: mean('recall') }
}

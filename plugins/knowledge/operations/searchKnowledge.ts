import { principalOf } from '@/src/access/principalOf'
import { inTransaction } from '@/src/db/inTransaction'
import { Forbidden } from '@/src/errors/Forbidden'
import type { KnowledgeAnswer, KnowledgeHit, KnowledgeSearch } from '@/src/knowledge/types'

import { logUsages } from './logUsages'
import { logSearch } from './search/logSearch'
import { databaseParts } from './search/databaseParts'
import { embedQuery } from './search/embedQuery'
import { findCandidates } from './search/findCandidates'
import { fuse } from './search/fuse'
import { queryParts } from './search/queryParts'
import { readableCondition } from './search/readableCondition'
import { readHits } from './search/readHits'
import { usageKind } from './usageKind'

const MAX_RANKED = 200
const MAX_PAGE = 50
const QUERY_LENGTH = 1000

const within = (value: number | undefined, fallback: number, most: number): number => Math.min(Math.max(1, Math.trunc(value ?? fallback)), most)

/** The hits were shown to somebody: that is a use of each (B000-021). */
const logHits = async ({ entity, invocation, organization, req, session }: KnowledgeSearch, hits: KnowledgeHit[]): Promise<KnowledgeHit[]> => {
  const use = usageKind(await principalOf(req), 'AGENT_RETRIEVAL')
  if (!use) return hits
  const ids = await logUsages({ ...use, documents: hits.map(({ id }) => id), entity, invocation, organization, req, session })
  return hits.map((hit, at) => ({ ...hit, usage: ids[at] ?? null }))
}

/**
 * Searches an organization's documents by words, spelling and meaning at once. What the principal of `req` may not read, or what is not in
 * effect, takes no part. Exact names and identifiers come first, the rest by reciprocal rank. The search and its hits are logged.
 * @throws FORBIDDEN, RULES_NOT_QUERYABLE
 */
export const searchKnowledge = async (search: KnowledgeSearch): Promise<KnowledgeAnswer> => {
  const { organization, req, rules, signal, statuses } = search
  const query = queryParts(search.query.slice(0, QUERY_LENGTH))
  const [page, limit] = [within(search.page, 1, MAX_RANKED), within(search.limit, 10, MAX_PAGE)]
  const parts = await databaseParts(req.payload)
  const { note, vector } = query.text ? await embedQuery({ organization, payload: req.payload, query: query.text, signal }) : {}
  const readable = await readableCondition({ alias: 'd', now: new Date(), organization, req, rules, statuses })
  if (!readable) throw new Forbidden({ attempted: 'searching knowledge', needed: 'knowledge-document:read' })
  const candidates = query.text ? await findCandidates({ organization, parts, query, readable, req, vector }) : []
  const ranked = fuse(candidates).slice(0, MAX_RANKED)
  const shown = ranked.slice((page - 1) * limit, page * limit)
  return inTransaction(req, await principalOf(req), async (own) => {
    const hits = await readHits({ page: shown, req: own, words: query.words.map(({ text }) => text) })
    const log = page === 1 && query.text ? await logSearch({ ...search, query: query.text, req: own }, ranked.length) : null
    return {
      hasNextPage: ranked.length > page * limit,
      hits: await logHits({ ...search, req: own }, hits),
      log,
      model: vector?.model ?? null,
      notes: note ? [note] : [],
      page,
      totalDocs: ranked.length,
    }
  })
}

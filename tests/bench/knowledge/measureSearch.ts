import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { databaseParts } from '@/plugins/knowledge/operations/search/databaseParts'
import { findCandidates } from '@/plugins/knowledge/operations/search/findCandidates'
import { queryParts } from '@/plugins/knowledge/operations/search/queryParts'
import { readableCondition } from '@/plugins/knowledge/operations/search/readableCondition'
import { vectorText } from '@/plugins/knowledge/operations/search/vectorText'
import { searchKnowledge } from '@/plugins/knowledge/operations/searchKnowledge'
import { actAs } from '@/src/access/actAs'
import { principalOf } from '@/src/access/principalOf'
import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import { sqlText } from '@/src/payload/sqlText'
import { sql as compose } from '@payloadcms/db-postgres/drizzle'

import { BENCH_MODEL, type Library } from './loadLibrary'

export type BenchQuery = { kind: string; text: string; vector: number[] }

/** Queries near pieces that are there: a subject, another turn of it, and words of every commonness. */
export const benchQueries = async (payload: Payload, count: number): Promise<BenchQuery[]> => {
  const rows = await sql(payload)<{ at: number; vector: string }>(
    `select n as at, (subject.direction + turn.direction + grain.direction)::text as vector from generate_series(1, $1::int) as n
     join bench_pool subject on subject.kind = 'subject' and subject.place = (n * 37) % 400 join bench_pool turn on turn.kind = 'turn' and turn.place = (n * 101 + 7) % 600
     join bench_pool grain on grain.kind = 'grain' and grain.place = (n * 57 + 3) % 600 order by n`,
    [count],
  )
  const kinds: [string, (at: number) => string][] = [
    ['common words', (at) => `w1 w2 w3 w${1 + (at % 5)}`],
    ['common and rare words', (at) => `w1 w2 w${900 + at} w${2500 + at}`],
    ['rare words', (at) => `w${1500 + at} w${3100 + at}`],
    ['a title', (at) => `Document ${at * 13}`],
    ['an identifier', (at) => `ref-${at * 7}`],
  ]
  return rows.map(({ at, vector }) => {
    const [kind, text] = kinds[at % kinds.length] ?? ['', () => '']
    return { kind, text: `${text(at)}`, vector: JSON.parse(vector) as number[] }
  })
}

/** A request of the member, in a transaction of its own. */
const asMember = async <Result>(payload: Payload, library: Library, run: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
  const user = { ...(await payload.findByID({ collection: 'users', id: library.member, overrideAccess: true })), collection: 'users' as const }
  const req = await createLocalReq({ user: user as never }, payload)
  return inTransaction(actAs(req, await principalOf(req)), await principalOf(req), run)
}

/** Milliseconds of whole searches, access, hits, snippets and both logs included, as a member of the organization sees them. */
export const measureSearch = async (payload: Payload, library: Library, queries: readonly BenchQuery[]): Promise<{ kind: string; ms: number }[]> => {
  const times: { kind: string; ms: number }[] = []
  const user = { ...(await payload.findByID({ collection: 'users', id: library.member, overrideAccess: true })), collection: 'users' as const }
  for (const { kind, text } of queries) {
    const req = await createLocalReq({ user: user as never }, payload)
    const start = performance.now()
    await searchKnowledge({ organization: library.organization, query: text, req })
    times.push({ kind, ms: performance.now() - start })
  }
  return times
}

/** Share of the ten nearest documents of an exact scan, under the same conditions, that the index finds. */
export const measureRecall = (payload: Payload, library: Library, queries: readonly BenchQuery[]): Promise<number> =>
  asMember(payload, library, async (req) => {
    const parts = await databaseParts(payload)
    const readable = await readableCondition({ alias: 'd', now: new Date(), organization: library.organization, req })
    if (!readable) throw new Error('the member may not read anything')
    let found = 0
    let wanted = 0
    for (const { vector } of queries) {
      const near = await findCandidates({ organization: library.organization, parts, query: queryParts('zz'), readable, req, vector: { model: BENCH_MODEL, values: vector } })
      const ten = new Set(near.filter(({ kind, rank }) => kind === 'meaning' && rank <= 10).map(({ id }) => id))
      const exact = compose`select e.document_id as id, min(e.embedding <=> ${vectorText(vector, parts.hasVectors)}) as distance from document_embeddings e join knowledge_documents d on d.id = e.document_id
        where e.organization_id = ${library.organization}::uuid and e.model = ${BENCH_MODEL} and ${readable} group by e.document_id order by 2 limit 10`
      const { text, values } = sqlText(exact)
      const rows = await sql(req)<{ id: string }>(text, values)
      wanted += rows.length
      found += rows.filter(({ id }) => ten.has(id)).length
    }
    return found / wanted
  })

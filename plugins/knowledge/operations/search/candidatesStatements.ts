import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { DatabaseParts } from './databaseParts'
import type { QueryParts } from './queryParts'
import { vectorText } from './vectorText'

/** Documents each way of finding may name. */
const PER_KIND = 60
/** Documents looked at per word: more of them say that the word says little. */
const PER_WORD = 250
/** Documents that are ranked by their text; reading a text takes about as long as finding ten of them. */
const RANKED = 80
/** Pieces that are taken from the vector index: several may be of one document. With fewer, 13 of 100 nearest documents were missed. */
const NEAREST = 100
/** Longer queries have enough words that are spelt right. */
const SPELT_WORDS = 4
/** Cosine similarity below which a piece has nothing to do with the query. */
const LEAST_SIMILARITY = 0.08

type Args = {
  organization: string
  parts: DatabaseParts
  query: QueryParts
  /** Who may see a row `d` of knowledge_documents. */
  readable: SQL
  vector?: { model: string; values: readonly number[] }
}

const exact = ({ query, readable }: Args): SQL => sql`
  select d.id, 'exact' as kind, 1 as rank, 1::float8 as score, null::uuid as piece, case
      when ${query.uuid ?? null}::uuid = d.id then 'id' when d.path = ${query.path} then 'path'
      when d.title ilike ${query.text.replace(/[\\%_]/g, '\\$&')} then 'title' else 'slug' end as detail
    from knowledge_documents d
    where (d.id = ${query.uuid ?? null}::uuid or d.path = ${query.path} or d.slug = ${query.slug} or d.title ilike ${query.text.replace(/[\\%_]/g, '\\$&')})
      and ${readable} limit ${PER_KIND}`

const regexEscaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/#:-]/g, '\\$&')

/** A code that stands in the text as a whole: found by its parts, then looked at. */
const identifier = ({ query, readable }: Args): SQL => sql`
  select d.id, 'identifier', 1, 1::float8, null::uuid, ${query.identifier}::text
    from knowledge_documents d
    where d.full_text @@ phraseto_tsquery('simple', ${query.identifier}) and ${readable}
      and (d.content ~* ${`(^|[^[:alnum:]])${regexEscaped(query.identifier ?? '')}([^[:alnum:]]|$)`} or d.title ~* ${`(^|[^[:alnum:]])${regexEscaped(query.identifier ?? '')}([^[:alnum:]]|$)`})
    limit ${PER_KIND}`

/**
 * Each word's documents, rare words counting more, then by place and nearness of the words in the best of them. Of a word that stands everywhere only some documents
 * are looked at, so documents that have all the words are asked for as well: they count as if each word had found them, and more the fewer they are.
 */
const words = ({ query, readable }: Args): SQL => {
  const texts = query.words.map(({ text }) => text)
  const lexemes = query.words.map(({ lexeme }) => lexeme)
  const isMany = lexemes.length > 1
  return sql`
  (select ranked.id, 'words', (row_number() over (order by ranked.weight * (1 + ranked.density) desc, ranked.id))::int, ranked.weight * (1 + ranked.density), null::uuid, ranked.words
    from (
      select best.id, best.weight, best.words, ts_rank_cd('{0.1,0.2,0.4,1}', d.full_text, ${lexemes.join(' | ')}::tsquery, 1)::float8 as density
      from (
        select weighed.id, case when bool_or(weighed.word is null) then max(weighed.whole) else sum(weighed.weight) end as weight,
          case when bool_or(weighed.word is null) then ${texts.join(' ')} else string_agg(weighed.word, ' ' order by weighed.place) end as words
        from (
          select posting.*, ln(1 + ${PER_WORD}::float8 / posting.spread) as weight, sum(ln(1 + ${PER_WORD}::float8 / posting.spread) / posting.spread) over () as whole
          from (
            select found.id, asked.word, asked.place, count(*) over (partition by asked.place) as spread
            from unnest(${sql.param(isMany ? [...texts, null] : texts)}::text[], ${sql.param(isMany ? [...lexemes, lexemes.join(' & ')] : lexemes)}::text[]) with ordinality as asked(word, lexeme, place)
            cross join lateral (select d.id from knowledge_documents d where d.full_text @@ asked.lexeme::tsquery and ${readable} limit ${PER_WORD}) as found
          ) as posting
        ) as weighed
        group by weighed.id order by weight desc, weighed.id limit ${RANKED}
      ) as best join knowledge_documents d on d.id = best.id
    ) as ranked
    order by 3 limit ${PER_KIND})`
}

/** Titles that are written much like a word of the query. */
const spelling = ({ query, readable }: Args): SQL => sql`
  (select alike.id, 'spelling', (row_number() over (order by alike.score desc, alike.id))::int, alike.score, null::uuid, null::text
    from (
      select near.id, sum(near.score * near.size) / ${query.words.reduce((sum, { text }) => sum + text.length, 0)} as score
      from (
        select found.id, max(found.score) as score, length(asked.word) as size
        from unnest(${sql.param(query.words.filter(({ text }) => text.length > 3).map(({ text }) => text))}::text[]) as asked(word)
        cross join lateral (
          select d.id, word_similarity(asked.word, d.title)::float8 as score from knowledge_documents d where d.title %> asked.word and ${readable} limit ${PER_WORD}
        ) as found
        group by found.id, asked.word
      ) as near
      group by near.id order by score desc, near.id limit ${PER_KIND}
    ) as alike)`

/** Pieces near in meaning, of one model only; `offset 0` keeps the condition a filter of the vector scan. */
const meaning = ({ organization, parts, readable, vector }: Args): SQL => {
  return sql`
  (select nearest.id, 'meaning' as kind, (row_number() over (order by nearest.distance, nearest.id))::int as rank, 1 - nearest.distance as score, nearest.piece, ${vector?.model}::text as detail
    from (
      select distinct on (piece.document_id) piece.document_id as id, piece.distance, piece.id as piece
      from (
        select e.document_id, e.id, e.embedding <=> ${vectorText(vector?.values ?? [], parts.hasVectors)} as distance
        from document_embeddings e
        where e.organization_id = ${organization}::uuid and e.model = ${vector?.model} and e.embedding is not null and exists (select 1 from knowledge_documents d where d.id = e.document_id and ${readable} offset 0)
        order by distance limit ${NEAREST}
      ) as piece
      where piece.distance < ${1 - LEAST_SIMILARITY}
      order by piece.document_id, piece.distance
    ) as nearest
    order by 3 limit ${PER_KIND})`
}

/**
 * The statements that find candidates: one for exact names, identifiers, words and spelling, one for meaning, which takes about as long as all the others. Organization,
 * visibility, state, dates and the searcher's rules (`readable`) are part of every branch, so that nothing is ranked that may not be seen.
 */
export const candidatesStatements = (args: Args): SQL[] => {
  const { parts, query, vector } = args
  const byText = [
    exact(args),
    ...(query.identifier ? [identifier(args)] : []),
    ...(query.words.length > 0 ? [words(args)] : []),
    ...(parts.hasTrigrams && query.words.length <= SPELT_WORDS && query.words.some(({ text }) => text.length > 3) ? [spelling(args)] : []),
  ]
  return [sql.join(byText.map((branch) => sql`(${branch})`), sql` union all `), ...(vector ? [meaning(args)] : [])]
}

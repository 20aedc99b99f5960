import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import type { KnowledgeHit } from '@/src/knowledge/types'

import { chunkDocument } from '../embeddings/chunkDocument'
import type { Fused } from './fuse'
import { snippetOf } from './snippetOf'
import { wordsIn } from './wordsIn'

type Row = Pick<KnowledgeHit, 'documentType' | 'frontmatter' | 'id' | 'path' | 'status' | 'tags' | 'title' | 'version' | 'visibility'> & { content: string; pieceText: null | string }
type Passage = { headings: string[]; text: string }

const STATEMENT = `select d.id, d.title, d.path, d.document_type as "documentType", d.status, d.visibility, d.version::int, d.frontmatter, d.content, e.chunk_text as "pieceText",
    array(select text from knowledge_documents_texts t where t.parent_id = d.id and t.path = 'tags' order by t."order") as tags
  from unnest($1::uuid[], $2::uuid[]) with ordinality as hit(id, piece, place)
  join knowledge_documents d on d.id = hit.id left join document_embeddings e on e.id = hit.piece
  order by hit.place`

/** Pieces for reading, without what is repeated of the piece before. */
const PASSAGES = { chunkCharacters: 1600, chunkOverlap: 0 }

const withoutTitle = (text: string): string => text.slice(text.indexOf('\n\n') + 2)

/** The passage with most of the words; with none of them, the piece nearest in meaning, else the first. */
const passageOf = (row: Row, words: readonly string[]): Passage => {
  const passages = chunkDocument({ content: row.content, title: row.title }, PASSAGES)
  const counted = passages.map((passage) => ({ count: wordsIn(passage.text, words), passage }))
  const best = counted.reduce((found, one) => (one.count > found.count ? one : found), counted[0] ?? { count: 0, passage: { headings: [], text: '\n\n' } })
  if (best.count === 0 && row.pieceText) return { headings: [], text: withoutTitle(row.pieceText) }
  return { headings: best.passage.headings, text: withoutTitle(best.passage.text) }
}

/** The documents of a page with passage and snippet, in the order given. */
export const readHits = async ({ page, req, words }: { page: readonly Fused[]; req: PayloadRequest; words: readonly string[] }): Promise<KnowledgeHit[]> => {
  const rows = await sql(req)<Row>(STATEMENT, [page.map(({ id }) => id), page.map(({ piece }) => piece)])
  const ranked = new Map(page.map((one) => [one.id, one]))
  return rows.map(({ content, pieceText, ...row }) => {
    const { headings, text } = passageOf({ ...row, content, pieceText }, words)
    const { reasons = [], score = 0 } = ranked.get(row.id) ?? {}
    return { ...row, headings, passage: text, reasons, score: Math.round(score * 1e6) / 1e6, snippet: snippetOf(text, words), usage: null }
  })
}

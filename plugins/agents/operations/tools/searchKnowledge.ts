import { sql } from '@/src/db/sql'
import { defineKnowledgeSearch } from '@/src/knowledge/defineKnowledgeSearch'

const MAX_TEXT = 4000

type Found = { content: string; id: string; path: string; title: string }

/** Published documents in effect, most shared words first; visibility by the collection's own access. The knowledge plugin brings a better one. */
export const searchKnowledge = defineKnowledgeSearch(async ({ context, input }) => {
  const words = [...new Set(input.query.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? [])].slice(0, 12)
  if (words.length === 0) return []
  const ranked = await sql(context.req)<{ id: string }>(
    `select id from knowledge_documents d
     where organization_id = $1 and status = 'PUBLISHED' and (effective_date is null or effective_date <= $3) and (expiration_date is null or expiration_date > $3)
       and exists (select 1 from unnest($2::text[]) word where position(word in lower(d.title || ' ' || d.path || ' ' || d.content)) > 0)
     order by (select sum(case when position(word in lower(d.title || ' ' || d.path)) > 0 then 4 else 0 end + case when position(word in lower(d.content)) > 0 then 1 else 0 end) from unnest($2::text[]) word) desc, d.path
     limit 30`,
    [context.organization, words, context.now.toISOString()],
  )
  const { docs } = await context.req.payload.find({
    collection: 'knowledge-documents', depth: 0, limit: 30, overrideAccess: false, pagination: false, req: context.req, where: { id: { in: ranked.map(({ id }) => id) } },
  })
  const found = ranked.flatMap(({ id }) => docs.filter((doc) => doc.id === id) as unknown as Found[]).slice(0, input.limit)
  return found.map(({ content, id, path, title }) => ({ content: passage(content, words), id, path, title }))
})

/** The part of a text around the paragraph with most of the words. */
const passage = (content: string, words: string[]): string => {
  const paragraphs = content.split(/\n{2,}/)
  const score = (text: string) => words.filter((word) => text.toLowerCase().includes(word)).length
  const best = paragraphs.reduce((top, text, at) => (score(text) > score(paragraphs[top] ?? '') ? at : top), 0)
  return paragraphs.slice(Math.max(0, best - 1), best + 3).join('\n\n').slice(0, MAX_TEXT)
}

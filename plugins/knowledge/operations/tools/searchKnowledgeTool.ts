import { defineKnowledgeSearch } from '@/src/knowledge/defineKnowledgeSearch'

import { searchKnowledge } from '../searchKnowledge'

/** The search of the knowledge pages, for skills, the assistant and other agents: the same ranking, visibility and usage log (B000-021). */
export const searchKnowledgeTool = defineKnowledgeSearch(async ({ context: { organization, principal, req, session, signal }, input: { limit, query } }) => {
  const invocation = principal.kind === 'agent' ? principal.invocation : undefined
  const { hits } = await searchKnowledge({ invocation, limit, organization, query, req, session, signal })
  return hits.map(({ headings, id, passage, path, title, version }) => ({ headings, id, passage, path, title, version }))
})

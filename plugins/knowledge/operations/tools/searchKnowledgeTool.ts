import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'

import { searchKnowledge } from '../searchKnowledge'

/** The search of the knowledge pages, for skills, the assistant and other agents: the same ranking, visibility and usage log (B000-021). */
export const searchKnowledgeTool = defineTool({
  description: 'Searches the knowledge of the organization: playbooks, procedures, checklists, references. Answers with passages to cite.',
  input: z.object({ limit: z.number().int().min(1).max(10).default(5), query: z.string().min(2).max(400) }),
  isOfHouse: true,
  kind: 'read',
  name: 'search_knowledge',
  permissions: ['knowledge-document:read'],
  run: async ({ context: { organization, principal, req, session, signal }, input: { limit, query } }) => {
    const invocation = principal.kind === 'agent' ? principal.invocation : undefined
    const { hits } = await searchKnowledge({ invocation, limit, organization, query, req, session, signal })
    return {
      citations: hits.map(({ id, path, title }) => ({ href: `/admin/collections/knowledge-documents/${id}`, id, title: `${title} (${path})` })),
      value: hits.map(({ headings, id, passage, path, title, version }) => ({ headings, id, passage, path, title, version })),
    }
  },
})

import { z } from 'zod'

import { defineTool } from '@/src/tools/defineTool'
import type { ToolContext, ToolDefinition } from '@/src/tools/types'

type Wanted = { limit: number; query: string }
/** A document that was found, as the model gets to see it. */
type Found = { id: string; path: string; title: string }

/** The tool `search_knowledge` by whatever searches: one contract for models, with or without the knowledge plugin. What is found can be cited. */
export const defineKnowledgeSearch = (search: (args: { context: ToolContext; input: Wanted }) => Promise<Found[]>): ToolDefinition<Wanted> =>
  defineTool({
    description: 'Searches the knowledge of the organization: playbooks, procedures, checklists, references. Answers with passages to cite.',
    input: z.object({ limit: z.number().int().min(1).max(10).default(5), query: z.string().min(2).max(400) }),
    isOfHouse: true,
    kind: 'read',
    name: 'search_knowledge',
    permissions: ['knowledge-document:read'],
    run: async (args) => {
      const found = await search(args)
      return { citations: found.map(({ id, path, title }) => ({ href: `/admin/collections/knowledge-documents/${id}`, id, title: `${title} (${path})` })), value: found }
    },
  })

import { z } from 'zod'

import { knowledgeDocumentStates } from '@/collections/knowledge/states/knowledgeDocumentStates'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { parseRules } from '@/src/rules/parseRules'
import type { RuleGroup } from '@/src/rules/types'

import { organizationFor } from '../operations/organizationFor'
import { searchKnowledge } from '../operations/searchKnowledge'

const STATES = knowledgeDocumentStates.field.options.map((option) => (typeof option === 'string' ? option : option.value))

/** Rules as JSON in the query, e.g. `filter={"field":"frontmatter.region","operator":"equals","value":"UAE"}`. */
const rules = z.string().transform((text, context): RuleGroup => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` })
    return z.NEVER
  }
  const parsed = parseRules(given)
  if ('rules' in parsed) return parsed.rules
  for (const { message, path } of parsed.problems) context.addIssue({ code: 'custom', message, path: path.split('.').filter(Boolean) })
  return z.NEVER
})

/** `GET /api/knowledge/search`: documents by words, spelling and meaning, with the reasons for each. */
export const searchEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ query: { filter, limit, organization, page, q, session, status }, req }) =>
    searchKnowledge({
      limit,
      organization: await organizationFor(req, organization),
      page,
      query: q,
      req,
      rules: filter,
      session,
      signal: req.signal,
      statuses: status,
    }),
  input: {
    query: z.object({
      filter: rules.optional(),
      limit: z.coerce.number().int().min(1).max(50).default(10),
      organization: z.uuid().optional(),
      page: z.coerce.number().int().min(1).max(200).default(1),
      q: z.string().trim().min(1).max(1000),
      session: z.string().max(200).optional(),
      status: z.string().transform((text) => text.split(',')).pipe(z.array(z.enum(STATES as [string, ...string[]])).min(1)).optional(),
    }),
  },
  method: 'get',
  path: '/knowledge/search',
})

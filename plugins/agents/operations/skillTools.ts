import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { prepared } from '@/src/db/prepared'
import { registryOf } from '@/src/plugin/registryOf'
import { defineTool } from '@/src/tools/defineTool'
import type { ToolDefinition } from '@/src/tools/types'

import { runSkill } from './runSkill'

/** Longest wait of one call; a skill that takes longer answers with where to ask. */
const WAIT_MS = 25_000

const about = z.object({ entityId: z.uuid().optional(), entityType: z.string().optional(), input: z.record(z.string(), z.unknown()).default({}) })

const skillTool = (req: PayloadRequest, organization: string, { description, name, slug }: { description: string; name: string; slug: string }): ToolDefinition =>
  defineTool({
    description: `${name}: ${description} Runs under its autonomy in the engine; what it may not do alone waits for a person. entityType and entityId name the record it is about, input its inputs.`,
    heedsTaint: true,
    input: about,
    kind: 'act',
    name: `skill_${slug.replace(/-/g, '_')}`.slice(0, 63),
    permissions: ['skill:invoke'],
    run: async ({ context, input }) => {
      const run = await runSkill({ ...input, isTainted: context.isTainted, organization, req, sessionId: context.session, slug, timeoutMs: WAIT_MS })
      const { error, id, outcome, output, status, summary } = run
      return { value: { error, id, outcome, output, status, statusUrl: `/api/agent-invocations/${id}`, summary } }
    },
  }) as ToolDefinition

type Row = { description: string; hasDocument: boolean; name: string; permissions: string[]; slug: string }

/** One statement for all: every request of a client asks. */
const ENABLED = `select s.slug, s.name, s.description, d.id is not null as "hasDocument",
    coalesce((select array_agg(t.text order by t."order") from agent_skills_texts t where t.parent_id = s.id and t.path = 'requiredPermissions'), '{}') as permissions
  from agent_skills s left join knowledge_documents d on d.id = s.document_id where s.organization_id = $1 and s.is_enabled order by s.slug`

/** The enabled skills of an organization that the caller could invoke, as tools; a skill with neither code nor document cannot be. */
export const skillTools = async (req: PayloadRequest, principal: Principal, organization: string): Promise<ToolDefinition[]> => {
  if (!can(principal, 'skill:invoke', organization)) return []
  const coded = new Set(registryOf(req.payload).skills.map(({ slug }) => slug))
  const rows = await prepared<Row>(req, ENABLED, [organization])
  const isOpen = ({ hasDocument, permissions, slug }: Row) => (coded.has(slug) || hasDocument) && permissions.every((permission) => can(principal, permission, organization))
  return rows.filter(isOpen).map((row) => skillTool(req, organization, row))
}

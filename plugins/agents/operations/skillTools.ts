import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { defineTool } from '@/src/tools/defineTool'
import type { ToolDefinition } from '@/src/tools/types'

import { definitionOf } from './definitionOf'
import { readSkill } from './readSkill'
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

/** The enabled skills of an organization that the caller could invoke, as tools. */
export const skillTools = async (req: PayloadRequest, principal: Principal, organization: string): Promise<ToolDefinition[]> => {
  if (!can(principal, 'skill:invoke', organization)) return []
  const rows = await sql(req)<{ description: string; name: string; slug: string }>('select slug, name, description from agent_skills where organization_id = $1 and is_enabled order by slug', [organization])
  const tools: ToolDefinition[] = []
  for (const row of rows) {
    const skill = await readSkill(req, organization, row.slug)
    if (!skill || !skill.requiredPermissions.every((permission) => can(principal, permission, organization))) continue
    await definitionOf(req.payload, skill)
    tools.push(skillTool(req, organization, row))
  }
  return tools
}

import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import type { ToolDefinition } from '@/src/tools/types'

import { skillTools } from './skillTools'
import { allTools } from './tools/allTools'

/** What a client of the MCP server may call: what reads, what plugins offer to act, and the skills. Proposals are the models' own way, not a client's. */
export const mcpTools = async (req: PayloadRequest, principal: Principal, organization: string): Promise<ToolDefinition[]> => {
  const own = allTools(req.payload).filter(({ kind, permissions }) => kind !== 'propose' && permissions.every((permission) => can(principal, permission, organization)))
  return [...own, ...(await skillTools(req, principal, organization))]
}

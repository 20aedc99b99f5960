import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { PayloadRequest } from 'payload'

import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import type { ToolDefinition } from '@/src/tools/types'

import { inputSchemaOf } from './inputSchemaOf'
import { mcpTools } from './mcpTools'
import { runTool } from './runTool'

type Caller = { organization: string; principal: Principal; req: PayloadRequest }

const MAX_ARGUMENTS = 4000

/** One row per call, with what was asked and whether it was refused; the writes of skills have their own rows. */
const audit = ({ organization, principal, req }: Caller, name: string, args: unknown, problem: string | undefined) =>
  sql(req.payload)(
    `insert into agent_audit_logs (id, organization_id, action_type, action_details, success, error, triggered_by, executed_at, created_at, updated_at)
     values (gen_random_uuid(), $1, $2, $3::jsonb, $4, $5, 'agent', clock_timestamp(), clock_timestamp(), clock_timestamp())`,
    [organization, `mcp:${name}`.slice(0, 200), JSON.stringify({ arguments: JSON.stringify(args ?? {}).slice(0, MAX_ARGUMENTS), by: 'id' in principal ? principal.id : null, kind: principal.kind }), problem === undefined, problem ?? null],
  )

const shown = (tool: ToolDefinition) => ({
  annotations: { readOnlyHint: tool.kind === 'read' },
  description: tool.description,
  inputSchema: { ...inputSchemaOf(tool), type: 'object' as const },
  name: tool.name,
})

/**
 * Answers one request of the Model Context Protocol, without a session: every process answers every request. Tools run as the caller, with the caller's
 * rights, the skills' autonomy and an audit row for every call.
 */
export const answerMcp = async (caller: Caller, request: Request): Promise<Response> => {
  const { organization, principal, req } = caller
  const server = new Server({ name: 'enterprise-content-engine', version: '1.0.0' }, { capabilities: { tools: {} } })
  const tools = await mcpTools(req, principal, organization)
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(shown) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const context = { now: new Date(), organization, principal, req, signal }
    const { citations, problem, value } = await runTool({ call: { arguments: JSON.stringify(params.arguments ?? {}), name: params.name }, context, tools })
    await audit(caller, params.name, params.arguments, problem)
    const text = problem ?? JSON.stringify(citations.length > 0 ? { citations, result: value ?? null } : (value ?? null))
    return { content: [{ text, type: 'text' as const }], isError: problem !== undefined }
  })
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  try {
    return await transport.handleRequest(request)
  } finally {
    await server.close()
  }
}

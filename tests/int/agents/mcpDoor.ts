import { createHash, randomUUID } from 'node:crypto'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

import { listen } from '@/tests/support/listen'

import type { AgentsEngine, Row } from './openAgents'

type Called = { audit: Row | undefined; isError: boolean; text: string; value: unknown }

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Payload's own handler behind a real socket, keys as the product has them, and real clients of the protocol: they speak HTTP. */
export const mcpDoor = async (engine: AgentsEngine) => {
  const door = await listen(async ({ body, headers, method, url }, response) => {
    const sent = Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    const answer = await engine.request(method, url, { ...(method === 'POST' && { body }), headers: sent })
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
  })
  const url = `${door.origin}/api/mcp`
  return {
    [Symbol.asyncDispose]: () => door[Symbol.asyncDispose](),
    /** One call, and the row of the audit log it left. */
    call: async (client: Client, name: string, args: Record<string, unknown>): Promise<Called> => {
      const result = (await client.callTool({ arguments: args, name })) as { content: { text: string }[]; isError?: boolean }
      const text = result.content[0]?.text ?? ''
      const [audit] = await engine.sql<Row>('select action_type, success, error, organization_id, action_details from agent_audit_logs order by executed_at desc limit 1')
      return { audit, isError: result.isError === true, text, value: jsonOf(text) }
    },
    connect: async (key: string, headers: Record<string, string> = {}) => {
      const client = new Client({ name: 'another-agent', version: '1.0.0' })
      await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { authorization: `Bearer ${key}`, ...headers } } }))
      return client
    },
    keyWith: async (scopes: string[], organization = engine.organization) => {
      const key = `ece_${randomUUID().replaceAll('-', '')}`
      const { id } = await engine.payload.create({ collection: 'api-keys', data: { name: 'agent', organization, scopes } as never, overrideAccess: true })
      await engine.sql('update api_keys set key_hash = $2 where id = $1', [id, createHash('sha256').update(key).digest('hex')])
      return key
    },
    url,
  }
}

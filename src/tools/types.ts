import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Principal } from '@/src/access/types'
import type { Effect } from '@/src/skills/types'

/** Where a tool runs: a skill's model, the assistant or a client of the MCP server. All act as `principal`, never with more. */
export type ToolContext = {
  now: Date
  organization: string
  principal: Principal
  /** Acts as `principal`; outside any transaction. */
  req: PayloadRequest
  signal: AbortSignal
}

/** A source that an answer can name. */
export type Citation = { href: string; id: string; title: string }

export type ToolResult = {
  citations?: Citation[]
  /** Writes the tool asks for. Nothing is written by the tool itself: autonomy decides. */
  effects?: Effect[]
  /** JSON the model gets to see. */
  value: unknown
}

/** An operation that models and other agents may call. */
export type ToolDefinition<Input = unknown> = {
  description: string
  input: z.ZodType<Input>
  /** Kebab or snake case, unique. */
  name: string
  /** `read` looks, `propose` asks for writes, `act` starts work under its own rules, e.g. invokes a skill. */
  kind: 'act' | 'propose' | 'read'
  /** Permissions that the caller needs to be offered the tool at all; rows are guarded by their collection's access. */
  permissions: string[]
  run(args: { context: ToolContext; input: Input }): Promise<ToolResult>
}

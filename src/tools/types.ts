import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Principal } from '@/src/access/types'
import type { Effect } from '@/src/skills/types'

/** Where a tool runs: a skill's model, the assistant or a client of the MCP server. All act as `principal`, never with more. */
export type ToolContext = {
  now: Date
  organization: string
  principal: Principal
  /** Text from outside was read before this call: what the tool would write waits for a person. */
  isTainted?: boolean
  /** Acts as `principal`; outside any transaction. */
  req: PayloadRequest
  /** The conversation, where there is one; kept with what the call starts (B000-076). */
  session?: string
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
  /** An `act` tool that heeds `isTainted` of its context. Others cannot be called once text from outside was read. @default false */
  heedsTaint?: boolean
  input: z.ZodType<Input>
  /** Kebab or snake case, unique. */
  name: string
  /** What it answers was written by the house, e.g. its knowledge: an assistant that read it may go on acting. @default false */
  isOfHouse?: boolean
  /** `read` looks, `propose` asks for writes, `act` starts work under its own rules, e.g. invokes a skill. */
  kind: 'act' | 'propose' | 'read'
  /** Permissions that the caller needs to be offered the tool at all; rows are guarded by their collection's access. */
  permissions: string[]
  run(args: { context: ToolContext; input: Input }): Promise<ToolResult>
}

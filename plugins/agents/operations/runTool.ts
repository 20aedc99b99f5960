import { isDatabaseError } from '@/src/db/isDatabaseError'
import type { ModelToolCall } from '@/src/models/types'
import type { Effect } from '@/src/skills/types'
import type { Citation, ToolContext, ToolDefinition } from '@/src/tools/types'

import { messageOf } from './messageOf'
import { parseWith } from './parseWith'

export type ToolOutcome = { citations: Citation[]; effects: Effect[]; problem?: string; value?: unknown }

const refused = (problem: string): ToolOutcome => ({ citations: [], effects: [], problem })

const argumentsOf = (text: string): { problem: string } | { value: unknown } => {
  try {
    return { value: text.trim() === '' ? {} : JSON.parse(text) }
  } catch (error) {
    return { problem: `the arguments are no JSON: ${messageOf(error)}` }
  }
}

/**
 * Runs one call of a model or another agent. Only the tools that were offered exist; a refusal or failure is an answer, which the caller may
 * learn from. Aborting is not: that ends everything.
 */
export const runTool = async ({ call, context, tools }: { call: Pick<ModelToolCall, 'arguments' | 'name'>; context: ToolContext; tools: ToolDefinition[] }): Promise<ToolOutcome> => {
  context.signal.throwIfAborted()
  const tool = tools.find(({ name }) => name === call.name)
  if (!tool) return refused(`There is no tool '${call.name}' here; there are ${tools.map(({ name }) => name).join(', ') || 'none'}.`)
  const given = argumentsOf(call.arguments)
  if ('problem' in given) return refused(given.problem)
  const parsed = await parseWith(tool.input, given.value)
  if (parsed.problems) return refused(`Not valid: ${parsed.problems.join('; ')}`)
  try {
    const { citations = [], effects = [], value } = await tool.run({ context, input: parsed.data })
    return { citations, effects, value }
  } catch (error) {
    if (context.signal.aborted) throw error
    if (!isDatabaseError(error)) return refused(messageOf(error))
    context.req.payload.logger.error({ err: error, msg: 'a tool failed', tool: call.name })
    return refused(`The database refused what '${call.name}' asked of it; the log says why.`)
  }
}

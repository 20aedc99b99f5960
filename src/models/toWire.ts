import type OpenAI from 'openai'

import type { ModelMessage } from './types'

/** A message as the service takes it. */
export const toWire = (message: ModelMessage): OpenAI.ChatCompletionMessageParam => {
  if (message.role === 'tool') return { content: message.content, role: 'tool', tool_call_id: message.toolCallId }
  if (message.role !== 'assistant') return message
  const calls = message.toolCalls ?? []
  if (calls.length === 0) return { content: message.content, role: 'assistant' }
  return {
    content: message.content || null,
    role: 'assistant',
    tool_calls: calls.map(({ arguments: args, id, name }) => ({ function: { arguments: args, name }, id, type: 'function' })),
  }
}

import type OpenAI from 'openai'

import type { ModelMessage } from './types'

/** A message as the service takes it. */
export const toWire = (message: ModelMessage): OpenAI.ChatCompletionMessageParam => {
  if (message.role === 'tool') return { content: message.content, role: 'tool', tool_call_id: message.toolCallId }
  if (message.role === 'user' && message.images?.length) {
    return { content: [{ text: message.content, type: 'text' }, ...message.images.map((url) => ({ image_url: { url }, type: 'image_url' as const }))], role: 'user' }
  }
  if (message.role !== 'assistant') return { content: message.content, role: message.role }
  const calls = message.toolCalls ?? []
  if (calls.length === 0) return { content: message.content, role: 'assistant' }
  return {
    content: message.content || null,
    role: 'assistant',
    tool_calls: calls.map(({ arguments: args, id, name }) => ({ function: { arguments: args, name }, id, type: 'function' })),
  }
}

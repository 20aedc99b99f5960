import type OpenAI from 'openai'

import { callModel } from './callModel'
import { outputFormat } from './outputFormat'
import type { LanguageModel, ModelRequest, ModelToolCall, ModelUsage } from './types'

type Turn = Parameters<LanguageModel['turn']>[0]
type Service = {
  bodyOf: (request: ModelRequest) => { messages: OpenAI.ChatCompletionMessageParam[]; model: string }
  client: OpenAI
  limits: { signal?: AbortSignal; totalMs?: number }
  model: string
  usageOf: (tokens: null | undefined | { completion_tokens: number; prompt_tokens: number }) => ModelUsage
}

const bodyOfTurn = ({ bodyOf }: Service, { schema, schemaName = 'answer', tools = [], ...request }: Turn) => ({
  ...bodyOf(request),
  ...(schema && { response_format: outputFormat(schemaName, schema).format }),
  ...(tools.length > 0 && { tools: tools.map((tool) => ({ function: tool, type: 'function' as const })) }),
})

const whole = async (service: Service, turn: Turn): Promise<Awaited<ReturnType<LanguageModel['turn']>>> => {
  const { client, limits, model, usageOf } = service
  const completion = await callModel(model, (signal) => client.chat.completions.create(bodyOfTurn(service, turn), { signal }), limits)
  const message = completion.choices?.[0]?.message
  const toolCalls = (message?.tool_calls ?? []).flatMap((call): ModelToolCall[] =>
    call.type === 'function' ? [{ arguments: call.function.arguments, id: call.id, name: call.function.name }] : [],
  )
  return { text: message?.content ?? message?.refusal ?? '', toolCalls, usage: usageOf(completion.usage) }
}

const streamed = async (service: Service, turn: Turn, onText: (text: string) => void): Promise<Awaited<ReturnType<LanguageModel['turn']>>> => {
  const { client, limits, model, usageOf } = service
  const body = { ...bodyOfTurn(service, turn), stream: true as const, stream_options: { include_usage: true } }
  const chunks = await callModel(model, (signal) => client.chat.completions.create(body, { signal }), limits)
  const iterator = chunks[Symbol.asyncIterator]()
  const calls: ModelToolCall[] = []
  let text = ''
  let usage = usageOf(undefined)
  try {
    for (;;) {
      const { done, value } = await callModel(model, () => iterator.next(), limits)
      if (done) return { text, toolCalls: calls.filter((call) => call.name !== ''), usage }
      if (value.usage) usage = usageOf(value.usage)
      const delta = value.choices[0]?.delta
      if (delta?.content) {
        text += delta.content
        onText(delta.content)
      }
      for (const part of delta?.tool_calls ?? []) {
        const call = (calls[part.index] ??= { arguments: '', id: part.id ?? `call_${part.index}`, name: '' })
        call.name += part.function?.name ?? ''
        call.arguments += part.function?.arguments ?? ''
      }
    }
  } finally {
    chunks.controller.abort()
  }
}

/** One turn of a conversation with tools, as a whole or, with `onText`, as it comes. */
export const askTurn = (service: Service, turn: Turn): ReturnType<LanguageModel['turn']> =>
  turn.onText ? streamed(service, turn, turn.onText) : whole(service, turn)

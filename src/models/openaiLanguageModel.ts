import type OpenAI from 'openai'
import type { z } from 'zod'

import { callModel } from './callModel'
import { costOf } from './costOf'
import { ModelOutputInvalid } from './errors'
import { outputFormat } from './outputFormat'
import { readOutput } from './readOutput'
import { askTurn } from './askTurn'
import { toWire } from './toWire'
import type { LanguageModel, ModelMessage, ModelRequest, ModelUsage, PriceTable } from './types'

type Tokens = { completion_tokens: number; prompt_tokens: number }

/** Reasoning models take no temperature, and name the limit of tokens differently from what compatible services know. */
const REASONING = /^(gpt-5|o\d)/

const sum = (a: ModelUsage, b: ModelUsage): ModelUsage => ({
  costUsd: a.costUsd + b.costUsd,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
})

/** A chat model of any OpenAI-compatible service. `totalMs` is the longest time of a call with its retries. */
export const openaiLanguageModel = (client: OpenAI, model: string, { prices, totalMs }: { prices?: PriceTable; totalMs?: number } = {}): LanguageModel => {
  const usageOf = (tokens: null | Tokens | undefined): ModelUsage => {
    const { completion_tokens: outputTokens = 0, prompt_tokens: inputTokens = 0 } = tokens ?? {}
    return { costUsd: costOf(model, inputTokens, outputTokens, prices), inputTokens, outputTokens }
  }
  const bodyOf = ({ maxTokens, messages, temperature }: ModelRequest) => ({
    messages: messages.map(toWire),
    model,
    ...(REASONING.test(model) ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens, temperature }),
  })
  const ask = async (request: ModelRequest, format?: ReturnType<typeof outputFormat>['format']) => {
    const body = { ...bodyOf(request), ...(format && { response_format: format }) }
    const completion = await callModel(model, (signal) => client.chat.completions.create(body, { signal }), { signal: request.signal, totalMs })
    const message = completion.choices?.[0]?.message
    return { text: message?.content ?? message?.refusal ?? '', usage: usageOf(completion.usage) }
  }
  return {
    generate: (request) => ask(request),
    generateObject: async <T>({ schema, schemaName, ...request }: { schema: z.ZodType<T>; schemaName: string } & ModelRequest) => {
      const { format, isWrapped } = outputFormat(schemaName, schema)
      const first = await ask(request, format)
      const read = readOutput(first.text, schema, isWrapped)
      if ('object' in read) return { object: read.object, usage: first.usage }
      const repair: ModelMessage[] = [
        { content: first.text, role: 'assistant' },
        { content: `This is not valid:\n${read.problems}\nAnswer again with the corrected JSON object only.`, role: 'user' },
      ]
      const second = await ask({ ...request, messages: [...request.messages, ...repair] }, format)
      const again = readOutput(second.text, schema, isWrapped)
      if ('problems' in again) throw new ModelOutputInvalid({ model, problems: again.problems, schemaName })
      return { object: again.object, usage: sum(first.usage, second.usage) }
    },
    name: model,
    turn: (request) => askTurn({ bodyOf, client, limits: { signal: request.signal, totalMs }, model, usageOf }, request),
    stream: async function* (request) {
      const body = { ...bodyOf(request), stream: true as const, stream_options: { include_usage: true } }
      const limits = { signal: request.signal, totalMs }
      const chunks = await callModel(model, (signal) => client.chat.completions.create(body, { signal }), limits)
      const iterator = chunks[Symbol.asyncIterator]()
      let usage = usageOf(undefined)
      try {
        for (;;) {
          const { done, value } = await callModel(model, () => iterator.next(), limits)
          if (done) return usage
          if (value.usage) usage = usageOf(value.usage)
          const text = value.choices[0]?.delta.content
          if (text) yield text
        }
      } finally {
        chunks.controller.abort()
      }
    },
  }
}

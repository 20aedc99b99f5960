import type { z } from 'zod'

export type ModelToolCall = { arguments: string; id: string; name: string }

/** `tool` messages answer the call of their `toolCallId`. */
export type ModelMessage =
  | { content: string; role: 'assistant'; toolCalls?: ModelToolCall[] }
  | { content: string; role: 'system' }
  | { content: string; /** Pictures to look at, as `data:` addresses; not every model sees. */ images?: string[]; role: 'user' }
  | { content: string; role: 'tool'; toolCallId: string }

/** A tool as the model sees it; `parameters` is a JSON Schema. */
export type ModelTool = { description: string; name: string; parameters: Record<string, unknown> }
export type ModelUsage = { costUsd: number; inputTokens: number; outputTokens: number }

export type ModelRequest = { maxTokens?: number; messages: ModelMessage[]; signal?: AbortSignal; temperature?: number }

/** Any OpenAI-compatible chat model. Retries 429 and 5xx, honours `signal`. Every call may throw MODEL_FAILED. */
export type LanguageModel = {
  name: string
  generate: (args: ModelRequest) => Promise<{ text: string; usage: ModelUsage }>
  /** Output validated against `schema`; one repair round, then an error with code MODEL_OUTPUT_INVALID. */
  generateObject: <T>(args: { schema: z.ZodType<T>; schemaName: string } & ModelRequest) => Promise<{ object: T; usage: ModelUsage }>
  /**
   * One turn of a conversation with tools: text, or calls to be answered in the next turn. With `schema` the text is asked for as JSON;
   * nothing is validated here. `onText` gets the text as it comes.
   */
  turn: (
    args: { onText?: (text: string) => void; schema?: z.ZodType; schemaName?: string; tools?: ModelTool[] } & ModelRequest,
  ) => Promise<{ text: string; toolCalls: ModelToolCall[]; usage: ModelUsage }>
  /** The text as it comes; the generator's return value is the usage. */
  stream: (args: ModelRequest) => AsyncGenerator<string, ModelUsage>
}

/** 1,536 dimensions whatever the model. Vectors of different `name`s are never compared. */
export type EmbeddingModel = { embed: (texts: string[], signal?: AbortSignal) => Promise<number[][]>; name: string }

/** USD per million tokens, input and output, by model. */
export type PriceTable = Record<string, readonly [input: number, output: number]>

import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { embeddingModel } from '@/src/models/embeddingModel'
import { languageModel } from '@/src/models/languageModel'
import { openaiLanguageModel } from '@/src/models/openaiLanguageModel'
import type { LanguageModel } from '@/src/models/types'
import { secretField } from '@/src/secrets/secretField'
import { createEngine } from '@/tests/support/createEngine'
import type { Engine } from '@/tests/support/createEngine'
import { modelServer } from '@/tests/support/modelServer'

const service = await modelServer()
vi.stubEnv('OPENAI_BASE_URL', service.baseUrl)
vi.stubEnv('OPENAI_API_KEY', 'key-of-the-installation')
vi.stubEnv('OPENAI_MODEL', 'gpt-4o-mini')
vi.stubEnv('EMBEDDING_MODEL', 'text-embedding-3-small')

const slug = 'api-credentials'
const credentials = {
  slug,
  fields: [
    { name: 'organization', type: 'text' as const },
    { name: 'provider', type: 'text' as const },
    { name: 'isActive', type: 'checkbox' as const },
    secretField({ name: 'encryptedKey', slug }),
  ],
}
const messages = [{ content: 'hi', role: 'user' as const }]
const schema = z.object({ title: z.string().min(3) })

let engine: Engine
let model: LanguageModel

beforeAll(async () => {
  engine = await createEngine({ config: { collections: [credentials] } })
  const found = await languageModel(engine.payload, 'acme')
  if (!found) throw new Error('there is a key, so there is a model')
  model = found
})
afterAll(async () => {
  await engine?.stop()
  await service[Symbol.asyncDispose]()
})

describe('a language model', () => {
  it('answers with text, tokens and their cost', async () => {
    service.next({ text: 'Hello', tokens: [1_000_000, 500_000] })
    expect(await model.generate({ maxTokens: 50, messages, temperature: 0.2 })).toEqual({ text: 'Hello', usage: { costUsd: 0.45, inputTokens: 1_000_000, outputTokens: 500_000 } })
    expect(service.requests).toMatchObject([{ authorization: 'Bearer key-of-the-installation', body: { max_tokens: 50, model: 'gpt-4o-mini', temperature: 0.2 } }])
  })

  it('asks reasoning models the way they want to be asked', async () => {
    service.next({ text: 'Hello' })
    const reasoning = openaiLanguageModel(new OpenAI({ apiKey: 'x', baseURL: service.baseUrl }), 'gpt-5-mini-2026-01-31')
    const { usage } = await reasoning.generate({ maxTokens: 50, messages, temperature: 0.2 })
    expect(service.requests[0]?.body).toMatchObject({ max_completion_tokens: 50 })
    expect(service.requests[0]?.body).not.toHaveProperty('temperature')
    expect(usage.costUsd).toBeCloseTo((10 * 0.25 + 2 * 2) / 1_000_000, 12)
  })

  it('uses the newest active key of the organization before that of the installation', async () => {
    const add = (data: object) => engine.payload.create({ collection: slug, data: { isActive: true, organization: 'own', provider: 'openai', ...data } as never, overrideAccess: true })
    await add({ encryptedKey: 'key-of-own' })
    await add({ encryptedKey: 'key-switched-off', isActive: false })
    await add({ encryptedKey: 'key-of-another', provider: 'other' })
    await add({ encryptedKey: 'key-of-others', organization: 'others' })
    service.next({ text: 'Hello' })
    await (await languageModel(engine.payload, 'own'))?.generate({ messages })
    expect(service.requests[0]?.authorization).toBe('Bearer key-of-own')
  })

  it('answers with an object of the schema, asked for strictly where that is possible', async () => {
    service.next({ text: '```json\n{"title":"Autumn"}\n```' })
    expect(await model.generateObject({ messages, schema, schemaName: 'a brief' })).toMatchObject({ object: { title: 'Autumn' } })
    const format = { json_schema: { name: 'a_brief', schema: { additionalProperties: false, required: ['title'] }, strict: true } }
    expect(service.requests[0]?.body.response_format).toMatchObject(format)
    service.next({ text: '{"value":["a","b"]}' })
    expect((await model.generateObject({ messages, schema: z.array(z.string()), schemaName: 'tags' })).object).toEqual(['a', 'b'])
    service.next({ text: '{}' })
    await model.generateObject({ messages, schema: z.object({ note: z.string().optional() }), schemaName: 'note' })
    expect(service.requests[0]?.body.response_format).toMatchObject({ json_schema: { strict: false } })
  })

  it('gets one round to repair its answer, told what was wrong, and both rounds are counted', async () => {
    service.next({ text: '{"title":"A"}' }, { text: '{"title":"Autumn"}' })
    const { object, usage } = await model.generateObject({ messages, schema, schemaName: 'brief' })
    expect([object, usage.inputTokens, usage.outputTokens]).toEqual([{ title: 'Autumn' }, 20, 4])
    expect(service.requests[1]?.body.messages?.at(-1)?.content).toContain('title')
    service.next({ text: 'no' }, { text: '{}' })
    await expect(model.generateObject({ messages, schema, schemaName: 'brief' })).rejects.toMatchObject({ code: 'MODEL_OUTPUT_INVALID', data: { schemaName: 'brief' } })
  })

  it('tries again on 429 and 5xx, after the time the service asks for', async () => {
    service.next({ headers: { 'retry-after': '1' }, status: 429 }, { headers: { 'retry-after-ms': '1' }, status: 503 }, { text: 'at last' })
    const startedAt = Date.now()
    expect((await model.generate({ messages })).text).toBe('at last')
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(990)
    expect(service.requests.length).toBe(3)
  })

  it('fails with a code that says whether trying later makes sense, and never with the key', async () => {
    service.next({ headers: { 'retry-after-ms': '1' }, status: 500 })
    await expect(model.generate({ messages })).rejects.toMatchObject({ code: 'MODEL_FAILED', data: { isRetryable: true, status: 500 } })
    expect(service.requests.length).toBe(4)
    service.next({ status: 401 })
    const refused = await model.generate({ messages }).catch((error: Error) => error)
    expect(refused).toMatchObject({ data: { isRetryable: false, status: 401 }, message: expect.stringContaining('check the API credentials') })
    expect(JSON.stringify(refused)).not.toContain('key-of-the-installation')
    service.next('broken')
    await expect(model.generate({ messages })).rejects.toMatchObject({ code: 'MODEL_FAILED', data: { isRetryable: true } })
  })

  it('stops at once when it is told to, also while it waits to try again', async () => {
    for (const answer of ['silence', { headers: { 'retry-after': '3600' }, status: 429 }] as const) {
      service.next(answer)
      const startedAt = Date.now()
      await expect(model.generate({ messages, signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ name: 'TimeoutError' })
      expect(Date.now() - startedAt).toBeLessThan(10_000)
    }
    service.next('silence')
    const hasty = openaiLanguageModel(new OpenAI({ apiKey: 'x', baseURL: service.baseUrl }), 'gpt-4o-mini', { totalMs: 200 })
    await expect(hasty.generate({ messages })).rejects.toMatchObject({ code: 'MODEL_FAILED', data: { isRetryable: true } })
  })

  it('streams its text and ends with the usage', async () => {
    service.next({ text: 'one two three' })
    const parts: string[] = []
    const stream = model.stream({ messages })
    let step = await stream.next()
    for (; !step.done; step = await stream.next()) parts.push(step.value)
    expect([parts, step.value]).toEqual([['one ', 'two ', 'three'], { costUsd: expect.any(Number), inputTokens: 10, outputTokens: 2 }])
  })
})

describe('an embedding model', () => {
  it('answers vectors of 1,536 numbers in the order of the texts', async () => {
    const embedding = await embeddingModel(engine.payload, 'acme')
    service.next({ width: 1536 })
    const texts = Array.from({ length: 300 }, (_, index) => 'x'.repeat(index))
    const vectors = await embedding.embed(texts)
    expect(vectors.map(([first]) => first)).toEqual(texts.map((text) => text.length || 1))
    expect(service.requests.map(({ body }) => [body.input?.length, body.dimensions])).toEqual([[256, 1536], [44, 1536]])
    expect(embedding.name).toBe('text-embedding-3-small')
    service.next({ width: 768 })
    await expect(embedding.embed(['x'])).rejects.toThrow('choose another EMBEDDING_MODEL')
  })
})

import { addDataAndFileToRequest } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { toProblems } from './toProblems'
import type { EndpointInput, RequestProblem } from './types'

/** The request's input as its schemas see it, or the 400 answer that names every problem of all parts. */
export const readInput = async (input: EndpointInput, req: PayloadRequest): Promise<Record<string, unknown> | Response> => {
  const given: Record<string, unknown> = { params: req.routeParams ?? {}, query: req.query }
  if (input.body) {
    const body = await readBody(req)
    if (body instanceof Response) return body
    given.body = body
  }
  const parsed: Record<string, unknown> = {}
  const problems: RequestProblem[] = []
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = input[part]
    if (!schema) continue
    const result = await z.safeParseAsync(schema, given[part])
    if (result.success) parsed[part] = result.data
    else problems.push(...toProblems(result.error, part, given[part]))
  }
  return problems.length ? invalid(problems) : parsed
}

/** 400 with every problem; the shape of all addressed refusals. */
const invalid = (errors: RequestProblem[]): Response =>
  Response.json(
    { code: 'REQUEST_INVALID', errors, message: `The request has ${errors.length} problem${errors.length === 1 ? '' : 's'}: ${errors.map(({ message, path }) => `${path}: ${message}`).join('; ')}` },
    { status: 400 },
  )

const readBody = async (req: PayloadRequest): Promise<unknown> => {
  const type = req.headers.get('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    await addDataAndFileToRequest(req)
    return req.data ?? {}
  }
  const text = (await req.text?.()) ?? ''
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const message = `is no JSON: ${error instanceof Error ? error.message : String(error)}`
    return invalid([{ accepted: 'JSON', given: text.slice(0, 100), message, path: 'body' }])
  }
}

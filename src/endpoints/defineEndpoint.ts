import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { checkAccess } from './checkAccess'
import { readInput } from './readInput'
import type { Principal } from '@/src/access/types'
import type { EndpointAccess, EndpointInput, Parsed } from './types'

type EndpointOptions<Input extends EndpointInput> = {
  access: EndpointAccess
  /** What is answered: a `Response` as it is, anything else as JSON with `status`; undefined gives 204. */
  handler: (args: {
    body: Parsed<Input, 'body'>
    params: Parsed<Input, 'params'>
    principal: Principal
    query: Parsed<Input, 'query'>
    req: PayloadRequest
  }) => unknown
  /** Calls with an `Idempotency-Key` are answered once and replayed; done by the idempotency plugin. @default false */
  idempotent?: boolean
  /** Schemas of the body (JSON or form), query and path parameters. Without a body schema the body stays unread on `req`. */
  input?: Input
  method: Endpoint['method']
  path: string
  /** Status of a plain answer. @default 200 */
  status?: number
  /** One transaction around the handler. Switch it off for handlers that call other servers. @default true unless the method is get or head */
  transaction?: boolean
}

/**
 * The one way to write a custom endpoint. Access comes first, then input (400 REQUEST_INVALID with addressed problems), then the
 * handler in one transaction: rolled back when it throws or answers with an error status, and a failed commit is an error of the request.
 */
export const defineEndpoint = <const Input extends EndpointInput = Record<never, never>>(options: EndpointOptions<Input>): Endpoint => {
  const { access, handler, idempotent = false, input, method, path, status = 200 } = options
  const transaction = options.transaction ?? !['get', 'head'].includes(method)
  return {
    custom: { access, idempotent, input, transaction },
    handler: async (req) => {
      const principal = await checkAccess(access, req)
      const parsed = await readInput(input ?? {}, req)
      if (parsed instanceof Response) return parsed
      const answer = () => handler({ ...(parsed as Pick<Parameters<typeof handler>[0], 'body' | 'params' | 'query'>), principal, req })
      return toResponse(transaction ? await inRequestTransaction(req, answer) : await answer(), status)
    },
    method,
    path,
  }
}

const inRequestTransaction = async (req: PayloadRequest, answer: () => unknown): Promise<unknown> => {
  const isOwn = await initTransaction(req)
  try {
    const result = await answer()
    if (!isOwn) return result
    if (result instanceof Response && result.status >= 400) await killTransaction(req)
    else await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

const toResponse = (result: unknown, status: number): Response => {
  if (result instanceof Response) return result
  return result === undefined ? new Response(null, { status: 204 }) : Response.json(result, { status })
}

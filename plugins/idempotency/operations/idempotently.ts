import type { PayloadHandler, PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'

import { KeyInvalid } from '../errors'
import type { ResolvedIdempotencyOptions } from '../options'
import { answerOnce } from './answerOnce'
import { recordStore } from './recordStore'
import { requestHash } from './requestHash'

const HEADER = 'idempotency-key'
const VALID = /^[\x21-\x7e]{1,255}$/

/** Where the record lives. A principal without an organization has no records; its requests run as always. */
const homeOf = (principal: Principal): string | undefined => {
  if (principal.kind === 'user') return principal.memberships[0]?.organization
  return 'organization' in principal ? principal.organization : undefined
}

const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('application/json') === true

/**
 * The handler, executed at most once per `Idempotency-Key`, principal and route (B003-086, B003-094). Without the header, or for somebody who is
 * not signed in, it is the handler itself.
 * @param isTransaction false for a handler that commits by itself
 */
export const idempotently =
  (handler: PayloadHandler, options: ResolvedIdempotencyOptions, isTransaction: boolean): PayloadHandler =>
  async (req: PayloadRequest) => {
    const sent = req.headers.get(HEADER)
    if (sent === null) return handler(req)
    if (!VALID.test(sent)) throw new KeyInvalid({ length: sent.length })
    const principal = await principalOf(req)
    const organization = homeOf(principal)
    if (organization === undefined || !('id' in principal)) return handler(req)
    const route = `${req.method?.toUpperCase()} ${req.pathname}`
    const passed: { response?: Response } = {}
    const answer = await answerOnce({
      hash: await requestHash(req),
      isTransaction,
      key: { key: `${principal.kind}:${principal.id} ${sent}`, organization, route },
      options,
      req,
      run: async () => {
        const response = await handler(req)
        passed.response = response
        const body: unknown = isJson(response) ? await response.clone().json() : null
        return { body, status: response.status }
      },
      store: recordStore(req.payload, options.collection),
    })
    if (passed.response) return passed.response
    return Response.json(answer.body, { headers: { 'Idempotency-Replayed': 'true' }, status: answer.status })
  }

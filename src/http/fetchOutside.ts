import { request } from 'undici'
import type { Dispatcher } from 'undici'

import { env } from '@/src/env/env'
import { isEngineError } from '@/src/errors/isEngineError'
import { joinSignals } from '@/src/signals/joinSignals'

import { checkUrl } from './checkUrl'
import { OutboundFailed, OutboundRefused } from './errors'
import { guardedAgent } from './guardedAgent'
import { nextHop } from './nextHop'
import { parseAllowList } from './parseAllowList'
import { readCapped } from './readCapped'
import type { OutsideRequest, OutsideResponse } from './types'

const DEFAULTS = { maxBytes: 5 * 1024 * 1024, maxRedirects: 3, timeoutMs: 10_000 }

/**
 * The one way to other servers whose address a user, a row or a redirect gave. Names are checked when they are resolved, redirects one by
 * one; answers are capped in size and time. Bodies come as they were sent, nothing is decompressed.
 * @throws OUTBOUND_REFUSED (nothing was sent to the refused address), OUTBOUND_FAILED
 */
export const fetchOutside = async (address: string, options: OutsideRequest = {}): Promise<OutsideResponse> => {
  const { maxBytes = DEFAULTS.maxBytes, maxRedirects = DEFAULTS.maxRedirects, timeoutMs = DEFAULTS.timeoutMs } = options
  const allow = parseAllowList(env().OUTBOUND_ALLOW)
  const timeout = AbortSignal.timeout(timeoutMs)
  const { release, signal } = joinSignals(options.signal, timeout)
  try {
    return await follow(address, options, { allow, isTimeout: () => timeout.aborted, maxBytes, maxRedirects, signal, timeoutMs })
  } finally {
    release()
  }
}

type Limits = Required<Pick<OutsideRequest, 'maxBytes' | 'maxRedirects' | 'timeoutMs'>> & { allow: ReturnType<typeof parseAllowList>; isTimeout: () => boolean; signal: AbortSignal }

const follow = async (address: string, options: OutsideRequest, { allow, isTimeout, maxBytes, maxRedirects, signal, timeoutMs }: Limits): Promise<OutsideResponse> => {
  let hop: { address: string } & Pick<OutsideRequest, 'body' | 'headers' | 'method'> = { ...options, address }
  for (let redirects = 0; ; redirects += 1) {
    const { isTrusted, url } = checkUrl(hop.address, allow)
    const agent = guardedAgent(allow, { connectTimeoutMs: timeoutMs, isTrusted })
    try {
      const answer = await request(url, {
        body: hop.body,
        dispatcher: agent,
        headers: withoutHopByHop(hop.headers),
        method: hop.method ?? 'GET',
        signal,
      })
      const next = nextHop(answer, hop, url)
      if (!next) return await toResponse(answer, url, maxBytes)
      await answer.body.dump()
      if (redirects >= maxRedirects) throw new OutboundFailed({ kind: 'redirects', reason: `it redirected more than ${maxRedirects} times`, url: url.href })
      hop = next
    } catch (error) {
      throw translated(error, { isTimeout: isTimeout(), timeoutMs, url: url.href })
    } finally {
      await agent.destroy()
    }
  }
}

const HOP_BY_HOP = /^(connection|content-length|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i

/** Headers may come from a row somebody filled in: what belongs to the connection is ours. */
const withoutHopByHop = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.test(name)))

const toResponse = async (answer: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<OutsideResponse> => {
  const bytes = await readCapped(answer.body, { maxBytes, url: url.href })
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')])
  return {
    bytes,
    headers: Object.fromEntries(headers) as Record<string, string>,
    ok: answer.statusCode >= 200 && answer.statusCode < 300,
    status: answer.statusCode,
    text: () => new TextDecoder().decode(bytes),
    url: url.href,
  }
}

const translated = (error: unknown, { isTimeout, timeoutMs, url }: { isTimeout: boolean; timeoutMs: number; url: string }): unknown => {
  if (isEngineError(error, 'OUTBOUND_REFUSED') && error instanceof Error) {
    return new OutboundRefused({ reason: (error as InstanceType<typeof OutboundRefused>).data?.reason ?? error.message, url }, { cause: error })
  }
  if (isEngineError(error, 'OUTBOUND_FAILED')) return error
  if (isTimeout) return new OutboundFailed({ kind: 'timeout', reason: `no complete answer within ${timeoutMs} ms`, url }, { cause: error })
  if (error instanceof Error && error.name === 'AbortError') return error
  return new OutboundFailed({ kind: 'connection', reason: error instanceof Error ? error.message || error.name : String(error), url }, { cause: error })
}

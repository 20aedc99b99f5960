import { fetchOutside } from './fetchOutside'
import { signWebhook } from './signWebhook'

const ANSWER_BYTES = 16 * 1024
const TIMEOUT_MS = 15_000

export type WebhookResult = { body: string; durationMs: number; ok: boolean; status: number }

/**
 * Sends one signed message as JSON. The same `id` on every attempt lets receivers drop repeats. Redirects are not followed: a receiver that
 * moved has to say so. Never call it inside a transaction.
 * @throws OUTBOUND_REFUSED, OUTBOUND_FAILED; an answer with an error status is a result, not an exception
 */
export const sendWebhook = async (message: {
  /** Extra headers of the receiver; those of the scheme win. */
  headers?: Record<string, string>
  id: string
  payload: unknown
  secrets: readonly string[]
  signal?: AbortSignal
  /** @default 15000 */
  timeoutMs?: number
  url: string
}): Promise<WebhookResult> => {
  const startedAt = performance.now()
  const body = JSON.stringify(message.payload)
  const signed = signWebhook({ body, id: message.id, secrets: message.secrets, timestamp: new Date() })
  const answer = await fetchOutside(message.url, {
    body,
    headers: { ...lowerCased(message.headers), 'content-type': 'application/json', 'user-agent': 'enterprise-content-engine', ...signed },
    maxBytes: ANSWER_BYTES,
    maxRedirects: 0,
    method: 'POST',
    signal: message.signal,
    timeoutMs: message.timeoutMs ?? TIMEOUT_MS,
  })
  return { body: answer.text(), durationMs: Math.round(performance.now() - startedAt), ok: answer.ok, status: answer.status }
}

const lowerCased = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

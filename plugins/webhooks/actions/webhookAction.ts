import type { ActionDefinition, ActionProblem } from '@/src/events/types'
import { sendWebhook } from '@/src/http/sendWebhook'
import { readSecret } from '@/src/secrets/readSecret'

import { WebhookRejected, WebhookSecretMissing } from '../errors'
import type { ResolvedWebhooksOptions } from '../options'

const KEPT_CHARACTERS = 500

const isHeaders = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((item) => typeof item === 'string')

const urlProblems = (url: unknown): ActionProblem[] => {
  const isAddress = typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  if (isAddress) return []
  return [{ message: `must be an http(s) address; '${String(url ?? '')}' is none`, path: 'url' }]
}

/**
 * `{ url, headers? }`: sends the event as a signed Standard Webhooks message. The message id is the execution key, the same on
 * every attempt, so that receivers can drop repeats.
 */
export const webhookAction = ({ timeoutMs }: ResolvedWebhooksOptions): ActionDefinition => ({
  external: true,
  name: 'WEBHOOK',
  run: async ({ event, executionKey, req, signal, trigger }) => {
    const { headers, url } = trigger.actionConfig
    const secret = await readSecret({ collection: 'content-triggers', field: 'webhookSecret', req, where: { id: { equals: trigger.id } } })
    if (!secret) throw new WebhookSecretMissing({ id: trigger.id })
    const { createdAt, eventType, id, payload, sourceId, sourceType } = event
    const answer = await sendWebhook({
      headers: isHeaders(headers) ? headers : undefined,
      id: executionKey,
      payload: { data: { ...payload, eventId: id, sourceId, sourceType }, timestamp: createdAt, type: eventType },
      secrets: [secret],
      signal,
      timeoutMs,
      url: String(url),
    })
    if (!answer.ok) throw new WebhookRejected({ status: answer.status, url: String(url) })
    return { answer: answer.body.slice(0, KEPT_CHARACTERS), durationMs: answer.durationMs, status: answer.status }
  },
  validate: ({ headers, method, url }) => {
    const problems = urlProblems(url)
    if (method !== undefined && method !== 'POST') problems.push({ message: 'must be POST: signed messages are posted', path: 'method' })
    if (headers !== undefined && !isHeaders(headers)) problems.push({ message: 'must be an object of texts', path: 'headers' })
    return problems
  },
})

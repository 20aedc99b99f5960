import type { PayloadRequest } from 'payload'

import { verifyWebhook } from '@/src/http/verifyWebhook'
import { readSecret } from '@/src/secrets/readSecret'

import { WebhookPayloadInvalid, WebhookSwitchedOff, WebhookUnknown, WebhookUnsigned } from '../errors'
import { readInbound, type InboundTrigger } from './readInbound'

const HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
const MAX_ID = 200

const objectOf = (body: string): Record<string, unknown> => {
  try {
    const given: unknown = JSON.parse(body)
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>
  } catch (error) {
    throw new WebhookPayloadInvalid({ problems: [{ message: `is no JSON: ${error instanceof Error ? error.message : String(error)}`, path: 'body' }] }, { cause: error })
  }
  throw new WebhookPayloadInvalid({ problems: [{ message: 'must be a JSON object', path: 'body' }] })
}

/**
 * The message that came to a trigger's address, when it is signed with the trigger's secret and not older than five minutes. Nothing is read of the body before.
 * @throws WEBHOOKS_UNSIGNED (401), WEBHOOKS_UNKNOWN (404), WEBHOOKS_SWITCHED_OFF (403), WEBHOOKS_PAYLOAD_INVALID (422)
 */
export const readSigned = async (req: PayloadRequest, id: string): Promise<{ body: Record<string, unknown>; deliveryId: string; trigger: InboundTrigger }> => {
  const missing = HEADERS.filter((name) => !req.headers.get(name))
  if (missing.length > 0) throw new WebhookUnsigned({ reason: `the header ${missing.join(', ')} is missing` })
  const [deliveryId = '', timestamp = '', signature = ''] = HEADERS.map((name) => req.headers.get(name) ?? '')
  if (deliveryId.length > MAX_ID) throw new WebhookUnsigned({ reason: `webhook-id is longer than ${MAX_ID} characters` })
  const trigger = await readInbound(req, id)
  const secret = trigger && (await readSecret({ collection: 'content-triggers', field: 'webhookSecret', req, where: { id: { equals: id } } }))
  if (!trigger || !secret) throw new WebhookUnknown({ id })
  const body = (await req.text?.()) ?? ''
  const problem = verifyWebhook({ body, headers: { id: deliveryId, signature, timestamp }, secret })
  if (problem) throw new WebhookUnsigned({ reason: problem })
  if (!trigger.isEnabled) throw new WebhookSwitchedOff({ name: trigger.name })
  return { body: objectOf(body), deliveryId, trigger }
}

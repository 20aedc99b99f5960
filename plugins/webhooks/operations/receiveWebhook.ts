import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { emitEvent } from '@/src/events/emitEvent'
import type { StoredEvent } from '@/src/events/types'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'
import { newId } from '@/src/ids/newId'
import { once } from '@/src/queue/once'

import { WebhookPayloadInvalid } from '../errors'
import { payloadProblems } from './payloadProblems'
import { readSigned } from './readSigned'

const SOURCE = 'content-triggers'

const earlier = async (req: PayloadRequest, trigger: string, deliveryId: string): Promise<string | undefined> => {
  const [event] = await sql(req)<{ id: string }>(
    `select id from content_events where source_type = $1 and source_id = $2 and event_type = $3 and payload ->> 'deliveryId' = $4 order by created_at desc limit 1`,
    [SOURCE, trigger, WEBHOOK_RECEIVED, deliveryId],
  )
  return event?.id
}

/**
 * A signed message of another system becomes an event of the trigger it was sent to, once per `webhook-id` (B000-071). What the message says is text from outside; the trigger's
 * conditions and input say what is taken from it. Refused when its action could do nothing with it.
 * @throws what `readSigned` throws
 */
export const receiveWebhook = async (req: PayloadRequest, id: string): Promise<{ event: string | undefined; isRepeat: boolean }> => {
  const { body, deliveryId, trigger } = await readSigned(req, id)
  const payload = { body, deliveryId }
  const event: StoredEvent = {
    actor: { id: null, kind: 'anonymous' },
    causedByEvent: null,
    causedByInvocation: null,
    causedByTrigger: null,
    createdAt: new Date().toISOString(),
    depth: 0,
    eventType: WEBHOOK_RECEIVED,
    id: newId(),
    organization: trigger.organization,
    payload,
    rootEvent: null,
    sourceId: id,
    sourceType: SOURCE,
  }
  const problems = await payloadProblems(req, trigger, event)
  if (problems.length > 0) throw new WebhookPayloadInvalid({ problems })
  const received = await once({
    key: `webhook:${id}:${deliveryId}`,
    req,
    run: () => emitEvent({ organization: trigger.organization, payload, req, sourceId: id, sourceType: SOURCE, type: WEBHOOK_RECEIVED }),
  })
  return received.ran ? { event: received.result, isRepeat: false } : { event: await earlier(req, id, deliveryId), isRepeat: true }
}

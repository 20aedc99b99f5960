import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'
import { readSecret } from '@/src/secrets/readSecret'

import { WebhookSecretMissing } from '../errors'

/** The secret that a receiver needs to check signatures, or a sender to sign; for those who may change the trigger. */
export const revealSecret = async (req: PayloadRequest, id: string): Promise<string> => {
  const [trigger] = await sql(req)<{ organization: string }>(
    `select organization_id as organization from content_triggers where id = $1 and (action_type = 'WEBHOOK' or event_type = $2)`,
    [id, WEBHOOK_RECEIVED],
  )
  if (!trigger || !can(await principalOf(req), 'content-trigger:update', trigger.organization)) throw new WebhookSecretMissing({ id })
  const secret = await readSecret({ collection: 'content-triggers', field: 'webhookSecret', req, where: { id: { equals: id } } })
  if (!secret) throw new WebhookSecretMissing({ id })
  return secret
}

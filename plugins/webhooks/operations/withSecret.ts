import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'
import { newWebhookSecret } from '@/src/http/newWebhookSecret'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The data of a trigger whose webhook secret is where it is encrypted: one written into `actionConfig` moves to `webhookSecret`, a new
 * webhook without any gets one, whichever way it goes.
 */
export const withSecret = (data: Fields, original: Fields | undefined): Fields => {
  const { actionType, eventType } = { ...original, ...data }
  if (actionType !== 'WEBHOOK' && eventType !== WEBHOOK_RECEIVED) return data
  const isSet = Boolean(data.webhookSecret ?? original?.webhookSecret)
  if (!isFields(data.actionConfig) || typeof data.actionConfig.secret !== 'string') {
    return isSet ? data : { ...data, webhookSecret: newWebhookSecret() }
  }
  const { secret, ...actionConfig } = data.actionConfig
  return { ...data, actionConfig, webhookSecret: secret }
}

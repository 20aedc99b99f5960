import { defineError } from '@/src/errors/defineError'

export const WebhookRejected = defineError<{ status: number; url: string }>({
  code: 'WEBHOOKS_RECEIVER_REJECTED',
  message: ({ status, url }) => `The receiver ${url} answered ${status}; it is tried again as often as the trigger says`,
  status: 502,
})

export const WebhookSecretMissing = defineError<{ id: string }>({
  code: 'WEBHOOKS_SECRET_MISSING',
  message: ({ id }) => `The trigger '${id}' has no webhook secret; it does not exist, is no WEBHOOK, or you may not see it`,
  status: 404,
})

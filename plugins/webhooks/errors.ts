import { defineError } from '@/src/errors/defineError'

export const WebhookRejected = defineError<{ status: number; url: string }>({
  code: 'WEBHOOKS_RECEIVER_REJECTED',
  message: ({ status, url }) => `The receiver ${url} answered ${status}; it is tried again as often as the trigger says`,
  status: 502,
})

export const WebhookSecretMissing = defineError<{ id: string }>({
  code: 'WEBHOOKS_SECRET_MISSING',
  message: ({ id }) => `The trigger '${id}' has no webhook secret; it does not exist, neither sends nor receives webhooks, or you may not see it`,
  status: 404,
})

export const WebhookUnsigned = defineError<{ reason: string }>({
  code: 'WEBHOOKS_UNSIGNED',
  message: ({ reason }) => `The message was not taken: ${reason}. Sign it by the Standard Webhooks scheme with the secret of the trigger, and send it within five minutes`,
  status: 401,
})

export const WebhookUnknown = defineError<{ id: string }>({
  code: 'WEBHOOKS_UNKNOWN',
  message: ({ id }) => `No trigger on webhook.received has the address '${id}'`,
  status: 404,
})

export const WebhookSwitchedOff = defineError<{ name: string }>({
  code: 'WEBHOOKS_SWITCHED_OFF',
  message: ({ name }) => `The trigger '${name}' is switched off; nothing was done with the message`,
  status: 403,
})

export const WebhookPayloadInvalid = defineError<{ problems: { message: string; path: string }[] }>({
  code: 'WEBHOOKS_PAYLOAD_INVALID',
  message: ({ problems }) => `The message was not taken: ${problems.map(({ message, path }) => `${path}: ${message}`).join('; ')}`,
  status: 422,
})

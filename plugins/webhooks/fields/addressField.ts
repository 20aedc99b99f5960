import type { TextField } from 'payload'

import { WEBHOOK_RECEIVED } from '@/src/events/webhookReceived'

/** Where messages to a trigger are sent; empty for triggers on other events. */
export const addressField: TextField = {
  admin: {
    condition: (data) => data?.eventType === WEBHOOK_RECEIVED,
    description: 'Where the other system posts its messages, signed by the Standard Webhooks scheme with the secret below.',
    readOnly: true,
  },
  hooks: { afterRead: [({ req, siblingData }) => (siblingData?.eventType === WEBHOOK_RECEIVED && siblingData.id ? `${req.payload.config.serverURL}/api/webhooks/triggers/${String(siblingData.id)}` : null)] },
  label: 'Address',
  name: 'webhookAddress',
  type: 'text',
  virtual: true,
}

/** A message that came to a trigger's own address: `{ body, deliveryId }`. Its source is the trigger, and it is for that trigger alone. */
export const WEBHOOK_RECEIVED = 'webhook.received'

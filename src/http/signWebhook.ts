import { Webhook } from 'standardwebhooks'

/**
 * Headers of one message by the Standard Webhooks scheme: `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature`. With
 * several secrets (the new one first, while receivers change over) there is one signature of each.
 * @param secrets of the form `whsec_<base64>`; other texts are used as they are
 */
export const signWebhook = ({ body, id, secrets, timestamp }: { body: string; id: string; secrets: readonly string[]; timestamp: Date }): Record<string, string> => {
  const signatures = secrets.map((secret) => signer(secret).sign(id, timestamp, body))
  return {
    'webhook-id': id,
    'webhook-signature': signatures.join(' '),
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
  }
}

const signer = (secret: string): Webhook => (secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' }))

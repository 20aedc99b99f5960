import { Webhook } from 'standardwebhooks'

/** What is wrong with a message's signature by the Standard Webhooks scheme; undefined when it is right and no more than five minutes away from now. */
export const verifyWebhook = ({ body, headers, secret }: { body: string; headers: { id: string; signature: string; timestamp: string }; secret: string }): string | undefined => {
  const verifier = secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' })
  const sentAt = Number(headers.timestamp)
  if (!Number.isInteger(sentAt)) return 'webhook-timestamp is no whole number of seconds'
  try {
    verifier.verify(body, { 'webhook-id': headers.id, 'webhook-signature': headers.signature, 'webhook-timestamp': headers.timestamp })
    return undefined
  } catch (error) {
    // What is signed but no JSON is the reader's business: the scheme's own check parses after it has compared.
    if (error instanceof SyntaxError) return undefined
    return error instanceof Error ? error.message : String(error)
  }
}

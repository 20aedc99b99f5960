export type WebhooksOptions = {
  /** How long a receiver may take to answer, in ms. @default 15000 */
  timeoutMs?: number
}

export type ResolvedWebhooksOptions = Readonly<Required<WebhooksOptions>>

const MAX_TIMEOUT_MS = 60_000

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveWebhooksOptions = ({ timeoutMs = 15_000, ...unknown }: WebhooksOptions): ResolvedWebhooksOptions => {
  const [name] = Object.keys(unknown)
  if (name) throw new Error(`plugins/webhooks: unknown option '${name}'; accepted: timeoutMs`)
  if (!Number.isInteger(timeoutMs) || timeoutMs < 100 || timeoutMs > MAX_TIMEOUT_MS) {
    throw new Error(`plugins/webhooks: option 'timeoutMs' is ${String(timeoutMs)}, accepted: a whole number from 100 to ${MAX_TIMEOUT_MS}`)
  }
  return { timeoutMs }
}

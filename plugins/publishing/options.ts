import { resolveOptions } from '@/src/plugin/resolveOptions'

export type PublishingOptions = {
  /** How often something scheduled is tried before it is shown as failed. @default 5 */
  attempts?: number
}

export type ResolvedPublishingOptions = Readonly<Required<PublishingOptions>>

const defaults: ResolvedPublishingOptions = Object.freeze({ attempts: 5 })

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolvePublishingOptions = (options: PublishingOptions): ResolvedPublishingOptions => {
  const resolved = resolveOptions('publishing', defaults, options)
  if (!Number.isInteger(resolved.attempts) || resolved.attempts < 1 || resolved.attempts > 25) {
    throw new Error(`plugins/publishing: option 'attempts' is ${String(resolved.attempts)}, accepted: a whole number from 1 to 25`)
  }
  return resolved
}

import { resolveOptions } from '@/src/plugin/resolveOptions'

export type DeliveryOptions = {
  /** Most memory that answers may take in one process, in bytes. 0 keeps none. @default 134217728 */
  cacheBytes?: number
  /** How deep relations may be followed. @default 3 */
  maxDepth?: number
  /** Most entries of one page. @default 100 */
  maxLimit?: number
  /** How long a preview link works, in seconds. @default 900 */
  previewSeconds?: number
}

export type ResolvedDeliveryOptions = Readonly<Required<DeliveryOptions>>

const defaults: ResolvedDeliveryOptions = Object.freeze({ cacheBytes: 128 * 2 ** 20, maxDepth: 3, maxLimit: 100, previewSeconds: 900 })
const ranges: Record<keyof DeliveryOptions, [least: number, most: number]> = {
  cacheBytes: [0, 2 ** 36],
  maxDepth: [0, 5],
  maxLimit: [1, 500],
  previewSeconds: [60, 86_400],
}

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveDeliveryOptions = (options: DeliveryOptions): ResolvedDeliveryOptions => {
  const resolved = resolveOptions('delivery', defaults, options)
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = resolved[name as keyof DeliveryOptions]
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new Error(`plugins/delivery: option '${name}' is ${String(value)}, accepted: a whole number from ${least} to ${most}`)
    }
  }
  return resolved
}

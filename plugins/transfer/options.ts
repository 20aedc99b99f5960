import { resolveOptions } from '@/src/plugin/resolveOptions'

export type TransferPluginOptions = {
  /** Most bytes that the files of a ZIP may have together, unpacked. @default 1 GB */
  maxUnpackedBytes?: number
  /** Entries in one part of an export. @default 200 */
  partSize?: number
  /** Seconds after which a run hands on to the next, so that others get their turn. @default 240 */
  secondsPerRun?: number
}

export type ResolvedTransferOptions = Readonly<Required<TransferPluginOptions>>

const defaults: ResolvedTransferOptions = Object.freeze({ maxUnpackedBytes: 1_000_000_000, partSize: 200, secondsPerRun: 240 })
const MAX: ResolvedTransferOptions = { maxUnpackedBytes: Number.MAX_SAFE_INTEGER, partSize: 500, secondsPerRun: 500 }

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveTransferOptions = (options: TransferPluginOptions): ResolvedTransferOptions => {
  const resolved = resolveOptions('transfer', defaults, options)
  for (const [name, value] of Object.entries(resolved) as [keyof TransferPluginOptions, number][]) {
    if (!Number.isInteger(value) || value < 1 || value > MAX[name]) throw new Error(`plugins/transfer: option '${name}' is ${String(value)}, accepted: a whole number from 1 to ${MAX[name]}`)
  }
  return resolved
}

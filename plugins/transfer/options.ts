import { resolveOptions } from '@/src/plugin/resolveOptions'

export type TransferPluginOptions = {
  /** Days after which a transfer that is over goes, with its files. @default 30 */
  keepDays?: number
  /** Most bytes of one file that an import fetches. It is held in memory. @default 50 MB */
  maxMediaBytes?: number
  /** Most bytes that the files of a ZIP may have together, unpacked. @default 1 GB */
  maxUnpackedBytes?: number
  /** Entries in one part of an export. @default 200 */
  partSize?: number
  /** Seconds after which a run hands on to the next, so that others get their turn. @default 240 */
  secondsPerRun?: number
}

export type ResolvedTransferOptions = Readonly<Required<TransferPluginOptions>>

const defaults: ResolvedTransferOptions = Object.freeze({ keepDays: 30, maxMediaBytes: 50_000_000, maxUnpackedBytes: 1_000_000_000, partSize: 200, secondsPerRun: 240 })
const MAX: ResolvedTransferOptions = { keepDays: 36_500, maxMediaBytes: 500_000_000, maxUnpackedBytes: Number.MAX_SAFE_INTEGER, partSize: 500, secondsPerRun: 500 }

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveTransferOptions = (options: TransferPluginOptions): ResolvedTransferOptions => {
  const resolved = resolveOptions('transfer', defaults, options)
  for (const [name, value] of Object.entries(resolved) as [keyof TransferPluginOptions, number][]) {
    if (!Number.isInteger(value) || value < 1 || value > MAX[name]) throw new Error(`plugins/transfer: option '${name}' is ${String(value)}, accepted: a whole number from 1 to ${MAX[name]}`)
  }
  return resolved
}

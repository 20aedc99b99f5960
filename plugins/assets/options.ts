import { resolveOptions } from '@/src/plugin/resolveOptions'

export type AssetsOptions = {
  /** Largest resumable upload in bytes. @default 21474836480 (20 GiB) */
  maxUploadBytes?: number
  /** How long an upload can be resumed, in hours. @default 48 */
  uploadHours?: number
  /** How long a file in a watched folder must not have changed before it is taken in, in seconds. @default 30 */
  watchQuietSeconds?: number
}
export type ResolvedAssetsOptions = Required<AssetsOptions>

const DEFAULTS: ResolvedAssetsOptions = Object.freeze({ maxUploadBytes: 20 * 1024 ** 3, uploadHours: 48, watchQuietSeconds: 30 })

/** Throws when a number is not positive. */
export const resolveAssetsOptions = (options: AssetsOptions): ResolvedAssetsOptions => {
  const resolved = resolveOptions('assets', DEFAULTS, options)
  for (const [name, value] of Object.entries(resolved)) if (!(value > 0)) throw new Error(`assets: option '${name}' is ${value}; give a number above 0`)
  return resolved
}

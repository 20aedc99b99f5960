import { resolveOptions } from '@/src/plugin/resolveOptions'

export type RenditionsOptions = {
  /** Renditions at signed addresses that one process makes at once; the others wait. @default 2 */
  maxTransforms?: number
  /** Longest side of what a signed address may ask for, in pixels. @default 4096 */
  maxTransformSide?: number
  /** A task (`{ asset }`) to run when all renditions of an asset are there or have failed. @default none */
  then?: null | string
  /** Days a rendition made at a signed address is kept. @default 30 */
  transformDays?: number
}

export type ResolvedRenditionsOptions = Required<RenditionsOptions>

const DEFAULTS: ResolvedRenditionsOptions = Object.freeze({ maxTransforms: 2, maxTransformSide: 4096, then: null, transformDays: 30 })

/** Throws when a number is not positive. */
export const resolveRenditionsOptions = (options: RenditionsOptions): ResolvedRenditionsOptions => {
  const resolved = resolveOptions('renditions', DEFAULTS, options)
  for (const name of ['maxTransforms', 'maxTransformSide', 'transformDays'] as const) {
    if (!Number.isInteger(resolved[name]) || resolved[name] < 1) throw new Error(`renditions: option '${name}' is ${resolved[name]}; give a whole number above 0`)
  }
  return resolved
}

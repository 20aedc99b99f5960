import { resolveOptions } from '@/src/plugin/resolveOptions'

export type IdeasOptions = {
  /** Most sources that are asked in one minute. @default 100 */
  sourcesPerMinute?: number
}

export type ResolvedIdeasOptions = Readonly<Required<IdeasOptions>>

const defaults: ResolvedIdeasOptions = Object.freeze({ sourcesPerMinute: 100 })

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveIdeasOptions = (options: IdeasOptions): ResolvedIdeasOptions => {
  const resolved = resolveOptions('ideas', defaults, options)
  if (!Number.isInteger(resolved.sourcesPerMinute) || resolved.sourcesPerMinute < 1) {
    throw new Error(`plugins/ideas: option 'sourcesPerMinute' is ${String(resolved.sourcesPerMinute)}, accepted: a whole number from 1`)
  }
  return resolved
}

import { resolveOptions } from '@/src/plugin/resolveOptions'

export type ActivityOptions = {
  /** Updates of one row by one actor within this time become one activity, in minutes. @default 5 */
  coalesceMinutes?: number
  /** Slug of the activities. @default 'activities' */
  collection?: string
}

export type ResolvedActivityOptions = Required<ActivityOptions>

const DEFAULTS: ResolvedActivityOptions = Object.freeze({ coalesceMinutes: 5, collection: 'activities' })

export const resolveActivityOptions = (options: ActivityOptions): ResolvedActivityOptions => {
  const resolved = resolveOptions('activity', DEFAULTS, options)
  if (!(resolved.coalesceMinutes >= 0)) {
    throw new Error(`activity: option 'coalesceMinutes' must be 0 or more, not ${resolved.coalesceMinutes}`)
  }
  return resolved
}

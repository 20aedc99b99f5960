import { resolveOptions } from '@/src/plugin/resolveOptions'

export type LibraryOptions = {
  /** How many days before a licence ends people are warned. @default [90, 30, 7] */
  warnDays?: readonly number[]
}

export type ResolvedLibraryOptions = Required<LibraryOptions>

const DEFAULTS: ResolvedLibraryOptions = Object.freeze({ warnDays: [90, 30, 7] })

export const resolveLibraryOptions = (options: LibraryOptions): ResolvedLibraryOptions => {
  const resolved = resolveOptions('library', DEFAULTS, options)
  if (resolved.warnDays.length === 0 || !resolved.warnDays.every((days) => Number.isInteger(days) && days > 0)) {
    throw new Error(`library: option 'warnDays' must be whole numbers above 0, not ${JSON.stringify(resolved.warnDays)}`)
  }
  return resolved
}

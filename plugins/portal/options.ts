export type PortalOptions = {
  /** Longest request text a client may send, in characters. @default 20000 */
  maxRequestLength?: number
}

export type ResolvedPortalOptions = Required<PortalOptions>

const DEFAULTS: ResolvedPortalOptions = Object.freeze({ maxRequestLength: 20_000 })

/** Throws when `maxRequestLength` is no positive whole number. */
export const resolvePortalOptions = (options: PortalOptions): ResolvedPortalOptions => {
  const maxRequestLength = options.maxRequestLength ?? DEFAULTS.maxRequestLength
  if (!Number.isInteger(maxRequestLength) || maxRequestLength < 1) {
    throw new Error(`portal: option 'maxRequestLength' is ${maxRequestLength}; give a positive whole number of characters`)
  }
  return { maxRequestLength }
}

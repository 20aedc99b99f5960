export type SharingOptions = Record<never, never>
export type ResolvedSharingOptions = Readonly<SharingOptions>

/** There is nothing to choose; an option is a mistake, and said so. */
export const resolveSharingOptions = (options: SharingOptions): ResolvedSharingOptions => {
  const [unknown] = Object.keys(options)
  if (unknown) throw new Error(`plugins/sharing: unknown option '${unknown}'; the plugin has none`)
  return options
}

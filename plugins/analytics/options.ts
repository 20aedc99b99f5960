export type AnalyticsOptions = Record<never, never>
export type ResolvedAnalyticsOptions = Readonly<AnalyticsOptions>

/** There is nothing to choose; an option is a mistake, and said so. */
export const resolveAnalyticsOptions = (options: AnalyticsOptions): ResolvedAnalyticsOptions => {
  const [unknown] = Object.keys(options)
  if (unknown) throw new Error(`plugins/analytics: unknown option '${unknown}'; the plugin has none`)
  return options
}

export type ProductionOptions = Record<never, never>
export type ResolvedProductionOptions = Readonly<ProductionOptions>

/** There is nothing to choose; an option is a mistake, and said so. */
export const resolveProductionOptions = (options: ProductionOptions): ResolvedProductionOptions => {
  const [unknown] = Object.keys(options)
  if (unknown) throw new Error(`plugins/production: unknown option '${unknown}'; the plugin has none`)
  return options
}

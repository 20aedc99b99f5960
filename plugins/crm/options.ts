export type CrmOptions = Record<never, never>
export type ResolvedCrmOptions = Readonly<CrmOptions>

/** There is nothing to choose; an option is a mistake, and said so. */
export const resolveCrmOptions = (options: CrmOptions): ResolvedCrmOptions => {
  const [unknown] = Object.keys(options)
  if (unknown) throw new Error(`plugins/crm: unknown option '${unknown}'; the plugin has none`)
  return options
}

export type IntakeOptions = Record<never, never>
export type ResolvedIntakeOptions = Readonly<IntakeOptions>

/** There is nothing to choose; an option is a mistake, and said so. */
export const resolveIntakeOptions = (options: IntakeOptions): ResolvedIntakeOptions => {
  const [unknown] = Object.keys(options)
  if (unknown) throw new Error(`plugins/intake: unknown option '${unknown}'; the plugin has none`)
  return options
}

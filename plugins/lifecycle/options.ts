/** The plugin has no options of its own: what it does is declared by `custom.states` of each collection. */
export type LifecycleOptions = { [name: string]: never }

/** Throws on any option, as it would be a misunderstanding. */
export const resolveLifecycleOptions = (options: LifecycleOptions): LifecycleOptions => {
  const [name] = Object.keys(options)
  if (name !== undefined) throw new Error(`lifecycle: there is no option '${name}'; declare states with defineStates in the collections`)
  return options
}

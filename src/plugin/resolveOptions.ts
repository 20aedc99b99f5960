/**
 * Fills in defaults once, at boot. Keys that are explicitly `undefined` take the default; a key that is not an option throws,
 * naming plugin, option and the accepted ones: a misspelt option must never leave a protection switched off.
 */
export const resolveOptions = <Resolved extends object>(
  plugin: string,
  defaults: Resolved,
  options: { [Key in keyof Resolved]?: Resolved[Key] | undefined },
): Resolved => {
  const accepted = Object.keys(defaults)
  const unknown = Object.keys(options).find((key) => !accepted.includes(key))
  if (unknown !== undefined) {
    throw new Error(`${plugin}: there is no option '${unknown}'; accepted are ${accepted.sort().join(', ') || 'none'}`)
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return { ...defaults, ...given }
}

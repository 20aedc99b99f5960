import type { Config, Plugin } from 'payload'

type PluginParts<Options extends object, Resolved> = {
  /** Kebab-case name of the plugin's folder; used in error messages. */
  name: string
  /**
   * Checks the options once, at boot, and fills in defaults. Throws with plugin, option path, value and accepted values.
   * What it returns has a key for every option; an option without one does not exist and throws.
   */
  resolve: (options: Options) => Resolved
  /** Collections and fields. Always applied, so that migrations never depend on `enabled`. */
  schema?: (config: Config, options: Resolved) => Config
  /** Hooks, endpoints, tasks, skills, schedules, admin views. Skipped when `enabled` is false. */
  behaviour?: (config: Config, options: Resolved) => Config
}

/**
 * The one way to write a plugin of the suite: pure `(options) => (config) => config`.
 * Neither options nor config are ever mutated.
 */
export const definePlugin =
  <Options extends object, Resolved>(parts: PluginParts<Options, Resolved>) =>
  (options: Options & { enabled?: boolean } = {} as Options): Plugin => {
    const { enabled = true } = options
    const own = { ...options }
    delete own.enabled
    const resolved = parts.resolve(own)
    const accepted = Object.keys(resolved ?? {})
    const unknown = Object.keys(own).find((key) => !accepted.includes(key))
    if (unknown !== undefined) {
      throw new Error(`${parts.name}: there is no option '${unknown}'; accepted are ${accepted.sort().join(', ') || 'none'}`)
    }
    return (config) => {
      const withSchema = parts.schema ? parts.schema(config, resolved) : config
      return enabled && parts.behaviour ? parts.behaviour(withSchema, resolved) : withSchema
    }
  }

import type { PlaygroundPort } from './loadSkills'

/** The texts of the form as the skill's input; empty ones are left out. Throws with the field's name when JSON is needed and is none. */
export const inputValues = (ports: PlaygroundPort[], values: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    ports.flatMap(({ name, type }) => {
      const text = values[name]?.trim() ?? ''
      if (text === '') return []
      if (type === 'string' || type === 'enum') return [[name, text]]
      try {
        return [[name, JSON.parse(text) as unknown]]
      } catch (error) {
        throw new Error(`${name} must be JSON (${type}): ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    }),
  )

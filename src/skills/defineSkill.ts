import type { SkillDefinition } from './types'

/** Declares a skill; a plugin adds it with `register(config, 'skills', [skill])`. */
export const defineSkill = <Input, Output>(skill: SkillDefinition<Input, Output>): SkillDefinition<Input, Output> => {
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(skill.slug)) {
    throw new Error(`The skill slug '${skill.slug}' must be kebab-case and at most 63 characters long`)
  }
  if (!/^\d+\.\d+\.\d+$/.test(skill.version)) {
    throw new Error(`The version '${skill.version}' of skill '${skill.slug}' must be like 1.0.0 (B000-038)`)
  }
  return skill
}

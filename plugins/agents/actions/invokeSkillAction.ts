import type { ActionDefinition } from '@/src/events/types'
import { registryOf } from '@/src/plugin/registryOf'

import { invokeByTrigger } from '../operations/invokeByTrigger'
import { templateProblems } from '../operations/templateProblems'

/** `{ skillSlug, input?, personaSlug? }`. Only debounced triggers come here; the others are invoked at dispatch. */
export const invokeSkillAction: ActionDefinition = {
  name: 'INVOKE_SKILL',
  run: async ({ event, req, trigger }) => ({ invocation: await invokeByTrigger(req, event, trigger) }),
  validate: (config, { payload }) => {
    const problems = templateProblems(config.input, 'input')
    const { input, skillSlug } = config
    if (typeof skillSlug !== 'string' || skillSlug === '') problems.push({ message: 'is required', path: 'skillSlug' })
    else if (!/^[a-z][a-z0-9-]*$/.test(skillSlug)) {
      const known = registryOf(payload).skills.map(({ slug }) => slug)
      problems.push({ message: `'${skillSlug}' is no skill slug; skills are ${known.join(', ')}`, path: 'skillSlug' })
    }
    if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input))) {
      problems.push({ message: 'must be an object', path: 'input' })
    }
    return problems
  },
}

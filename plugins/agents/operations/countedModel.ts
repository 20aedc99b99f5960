import type { LanguageModel, ModelRequest, ModelUsage } from '@/src/models/types'

import { SkillBudgetExceeded } from '../errors'
import type { Usage } from '../types'

/** Most that all model calls of one invocation may use together. */
export type ModelBudget = { costUsd: number; slug: string; tokens: number }

/**
 * The same model, adding up what its calls use and handing on the invocation's signal. A call that would begin beyond the budget is refused,
 * and none may answer with more tokens than are left.
 */
export const countedModel = (model: LanguageModel, usage: Usage, signal: AbortSignal, budget: ModelBudget): LanguageModel => {
  const limited = <Request extends ModelRequest>(request: Request): Request => {
    const { costUsd, slug, tokens } = budget
    const left = tokens - usage.inputTokens - usage.outputTokens
    if (left <= 0) throw new SkillBudgetExceeded({ limit: `${tokens} tokens`, slug })
    if (usage.costUsd >= costUsd) throw new SkillBudgetExceeded({ limit: `${costUsd} US dollars`, slug })
    return { ...request, maxTokens: Math.min(request.maxTokens ?? left, left), signal: request.signal ?? signal }
  }
  const count = (used: ModelUsage): void => {
    usage.costUsd += used.costUsd
    usage.inputTokens += used.inputTokens
    usage.outputTokens += used.outputTokens
  }
  return {
    generate: async (args) => {
      const answer = await model.generate(limited(args))
      count(answer.usage)
      return answer
    },
    generateObject: async (args) => {
      const answer = await model.generateObject(limited(args))
      count(answer.usage)
      return answer
    },
    name: model.name,
    stream: async function* (args) {
      const used = yield* model.stream(limited(args))
      count(used)
      return used
    },
    turn: async (args) => {
      const answer = await model.turn(limited(args))
      count(answer.usage)
      return answer
    },
  }
}

import { sameValue } from '@/src/events/sameValue'

import type { Assertion } from './assertionsSchema'

const at = (value: unknown, dotted: string): unknown =>
  dotted === '' ? value : dotted.split('.').reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined), value)

type Answer = {
  /** What the run would have written. */
  effects: { collection: string; kind: string }[]
  error: null | string
  output: unknown
  /** Asks a model whether the answer meets a rubric; a sentence when it does not. */
  rubric: (rubric: string) => Promise<string | undefined>
}

const problemOf = async (assertion: Assertion, { effects, output, rubric }: Answer): Promise<string | undefined> => {
  switch (assertion.type) {
    case 'contains': {
      const found = at(output, assertion.path)
      const text = typeof found === 'string' ? found : JSON.stringify(found ?? null)
      return text.toLowerCase().includes(assertion.value.toLowerCase()) ? undefined : `${assertion.path || 'the output'} does not contain "${assertion.value}": ${text.slice(0, 120)}`
    }
    case 'effects': {
      const count = effects.filter(({ collection, kind }) => collection === assertion.collection && (!assertion.kind || kind === assertion.kind)).length
      const isWithin = count >= assertion.min && count <= (assertion.max ?? Infinity)
      return isWithin ? undefined : `it would write ${count} × ${assertion.collection}, expected ${assertion.min} to ${assertion.max ?? 'any number'}`
    }
    case 'equals':
      return sameValue(at(output, assertion.path), assertion.value) ? undefined : `${assertion.path || 'the output'} is ${JSON.stringify(at(output, assertion.path))?.slice(0, 120)}, not ${JSON.stringify(assertion.value)?.slice(0, 120)}`
    case 'number': {
      const found = at(output, assertion.path)
      const isWithin = typeof found === 'number' && found >= (assertion.min ?? -Infinity) && found <= (assertion.max ?? Infinity)
      return isWithin ? undefined : `${assertion.path || 'the output'} is ${JSON.stringify(found)}, not a number from ${assertion.min ?? 'any'} to ${assertion.max ?? 'any'}`
    }
    case 'rubric':
      return rubric(assertion.value)
    case 'schema':
      // The runner has validated the output against the skill's outputs; what broke them failed the run.
      return undefined
  }
}

/** Everything that does not hold, a sentence each. A run that failed answers with its error alone. */
export const checkAssertions = async (assertions: Assertion[], answer: Answer): Promise<string[]> => {
  if (answer.error !== null) return [answer.error]
  const problems: string[] = []
  for (const assertion of assertions) {
    const problem = await problemOf(assertion, answer)
    if (problem) problems.push(problem)
  }
  return problems
}

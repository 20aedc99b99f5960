import { Liquid } from 'liquidjs'

import type { ActionProblem } from '@/src/events/types'

import { messageOf } from './messageOf'

const engine = new Liquid({ strictFilters: true })

/** Every template in a configuration that does not parse, with its path. */
export const templateProblems = (value: unknown, path: string): ActionProblem[] => {
  if (typeof value === 'string') {
    try {
      engine.parse(value)
      return []
    } catch (error) {
      return [{ message: `is no template: ${messageOf(error)}`, path }]
    }
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => templateProblems(item, `${path}.${key}`))
}

import { isWhere } from './isWhere'
import type { Decision } from './types'

/**
 * Only `true`, `false` or a restricting `Where` are answers. Anything else (a forgotten `return`, `{}`, a `Where` with an
 * undefined value) denies, and `report` gets told.
 */
export const settle = (answer: unknown, report: () => void): Decision => {
  if (typeof answer === 'boolean' || isWhere(answer)) return answer
  report()
  return false
}

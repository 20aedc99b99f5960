import { sameValue } from '@/src/events/sameValue'

import { shownValue } from './shownValue'

type Fields = Record<string, unknown>

/** One sentence per field whose value is no longer the expected one. */
export const fieldsThatDiffer = (expected: Fields, now: Fields): string[] =>
  Object.entries(expected)
    .filter(([name, value]) => !sameValue(value, now[name]))
    .map(([name, value]) => `${name} is ${shownValue(now[name])}, not ${shownValue(value)}`)

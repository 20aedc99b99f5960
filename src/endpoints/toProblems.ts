import type { z } from 'zod'

import type { RequestProblem } from './types'

type Issue = z.core.$ZodIssue

const MAX_GIVEN_LENGTH = 200

/** What would have been accepted, as far as the issue says so. */
const acceptedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_format':
      return issue.format
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(', ')
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'unrecognized_keys':
      return `no ${issue.keys.join(', ')}`
    default:
      return issue.message
  }
}

/** Long values are cut, so that an answer never repeats a whole upload. */
const shorten = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  return text !== undefined && text.length > MAX_GIVEN_LENGTH ? `${text.slice(0, MAX_GIVEN_LENGTH)}…` : (value ?? null)
}

const valueAt = (source: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), source)

/** A zod error as addressed problems; paths are dotted and begin with `part`. */
export const toProblems = (error: z.ZodError, part: string, given: unknown): RequestProblem[] =>
  error.issues.map((issue) => ({
    accepted: acceptedBy(issue),
    given: shorten(valueAt(given, issue.path)),
    message: issue.message,
    path: [part, ...issue.path.map(String)].join('.'),
  }))

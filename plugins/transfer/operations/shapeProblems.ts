import type { z } from 'zod'

import type { ContentProblem } from '@/src/content/types'

/** What a schema found, each with the path a person knows it by. */
export const shapeProblems = (error: z.ZodError): ContentProblem[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ message: 'is not known here', path: path ? `${path}.${key}` : key }))
    if (issue.code === 'invalid_value') return [{ message: `must be one of ${issue.values.map(String).join(', ')}`, path }]
    return [{ message: issue.message, path }]
  })

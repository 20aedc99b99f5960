import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'

import { Conflict } from './Conflict'
import { ConfigurationMissing } from './ConfigurationMissing'
import { defineError } from './defineError'
import { Forbidden } from './Forbidden'
import { Invalid } from './Invalid'
import { isEngineError } from './isEngineError'
import { NotFound } from './NotFound'
import { Unauthenticated } from './Unauthenticated'

const TagInUse = defineError<{ count: number; tag: string }>({
  code: 'TAGS_TAG_IN_USE',
  message: ({ count, tag }) => `Cannot delete the tag '${tag}': ${count} entries use it`,
  status: 409,
})

describe('an error of the engine', () => {
  it('carries code, status, data and cause, and is told to callers', () => {
    const cause = new Error('foreign key')
    const error = new TagInUse({ count: 3, tag: 'spring' }, { cause })
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({
      cause,
      code: 'TAGS_TAG_IN_USE',
      data: { code: 'TAGS_TAG_IN_USE', count: 3, tag: 'spring' },
      isPublic: true,
      message: "Cannot delete the tag 'spring': 3 entries use it",
      name: 'TAGS_TAG_IN_USE',
      status: 409,
    })
  })

  it('is known by its code, also when another copy of the module made it', () => {
    expect(isEngineError(new TagInUse({ count: 1, tag: 'a' }), 'TAGS_TAG_IN_USE')).toBe(true)
    expect(isEngineError({ code: 'TAGS_TAG_IN_USE' }, 'TAGS_TAG_IN_USE')).toBe(true)
    expect([new Error('x'), null, 'TAGS_TAG_IN_USE', { code: 'OTHER' }].map((one) => isEngineError(one, 'TAGS_TAG_IN_USE'))).toEqual([false, false, false, false])
  })

  it('of the kernel keeps its code and status', () => {
    const errors = [
      new Unauthenticated({ method: 'GET', path: '/x' }),
      new Forbidden({ attempted: 'read x' }),
      new NotFound({ id: '1', kind: 'brief' }),
      new Invalid({ problems: [{ message: 'is empty', path: 'title' }], subject: 'The brief' }),
      new Conflict({ reason: 'it is sent already', subject: 'The brief' }),
      new ConfigurationMissing({ mend: 'set OPENAI_API_KEY', what: 'The language model' }),
    ]
    expect(errors.map(({ code, status }) => [code, status])).toEqual([
      ['UNAUTHENTICATED', 401],
      ['FORBIDDEN', 403],
      ['NOT_FOUND', 404],
      ['VALIDATION', 400],
      ['CONFLICT', 409],
      ['CONFIGURATION_MISSING', 503],
    ])
    expect(errors[3]?.message).toBe('The brief is not valid: title: is empty')
  })
})

import { describe, expect, it } from 'vitest'

import { parseStartArguments } from './parseStartArguments'

describe('arguments of npm start', () => {
  it('start everything by default, one part with --only, and leave the admin out with --no-admin', () => {
    expect(parseStartArguments([])).toEqual({ admin: true, help: false, web: true, worker: true })
    expect(parseStartArguments(['--only', 'worker'])).toMatchObject({ web: false, worker: true })
    expect(parseStartArguments(['--only', 'web', '--no-admin'])).toEqual({ admin: false, help: false, web: true, worker: false })
  })

  it('are refused in a sentence', () => {
    expect(() => parseStartArguments(['--only', 'both'])).toThrow("--only takes web or worker, not 'both'.")
    expect(() => parseStartArguments(['--fast'])).toThrow("Unknown option '--fast'")
  })
})

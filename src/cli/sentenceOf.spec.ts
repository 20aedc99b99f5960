import { describe, expect, it } from 'vitest'

import { sentenceOf } from './sentenceOf'

const failure = (message: string, data: object) => Object.assign(new Error(message), data)

describe('sentenceOf', () => {
  it('says what is in the way and how to get around it', () => {
    const inUse = failure('listen EADDRINUSE', { code: 'EADDRINUSE', port: 3000 })
    expect(sentenceOf(inUse)).toBe('Port 3000 is in use already; stop what runs there or choose another one, e.g. PORT=3001 npm start.')
    expect(sentenceOf(failure('getaddrinfo ENOTFOUND db', { code: 'ENOTFOUND' }))).toContain('DATABASE_URL is not known')
    expect(sentenceOf(failure('password authentication failed for user "x"', { code: '28P01' }))).toContain('refuses the user or password')
  })

  it('names a folder that cannot be used', () => {
    const readOnly = failure("EROFS: read-only file system, mkdir '/data/postgres'", { code: 'EROFS', path: '/data/postgres' })
    expect(sentenceOf(readOnly)).toBe('/data/postgres cannot be used (EROFS); mend that, or choose another data folder with DATA_DIR.')
  })

  it('looks through causes and lists of attempts', () => {
    const refused = failure('connect ECONNREFUSED', { address: '127.0.0.1', code: 'ECONNREFUSED', port: 5999 })
    const wrapped = new Error('cannot connect', { cause: new AggregateError([refused]) })
    expect(sentenceOf(wrapped)).toBe('The database at 127.0.0.1:5999 cannot be reached (ECONNREFUSED); start it or correct DATABASE_URL.')
  })

  it('is never empty and never a stack', () => {
    expect(sentenceOf(new TypeError(''))).toBe('TypeError')
    expect(sentenceOf('odd')).toBe('odd')
    expect(sentenceOf(new Error('plain words'))).toBe('plain words')
  })
})

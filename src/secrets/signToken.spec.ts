import { afterEach, describe, expect, it, vi } from 'vitest'

import { parseKeyRing } from './parseKeyRing'
import { readSignedToken } from './readSignedToken'
import { signToken } from './signToken'

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const ring = parseKeyRing(key('k1', 1))
const made = () => signToken({ claims: { entry: 'e1' }, purpose: 'preview', seconds: 60 }, ring).token

afterEach(() => vi.useRealTimers())

describe('a signed token', () => {
  it('gives back its claims, also after another key became the first', () => {
    expect(readSignedToken({ purpose: 'preview', token: made() }, parseKeyRing(`${key('k2', 2)},${key('k1', 1)}`))).toMatchObject({ claims: { entry: 'e1' } })
  })

  it('is refused for another purpose, changed, or under an unknown key', () => {
    const [claims = '', id = '', proof = ''] = made().split('.')
    const other = Buffer.from(JSON.stringify({ entry: 'e2', exp: 9_999_999_999 })).toString('base64url')
    for (const token of [`${other}.${id}.${proof}`, `${claims}.k9.${proof}`, `${claims}.${id}.`, `${made()}.x`, '', 'a.b.c']) expect(readSignedToken({ purpose: 'preview', token }, ring), token).toEqual({ refused: 'foreign' })
    expect(readSignedToken({ purpose: 'share', token: made() }, ring)).toEqual({ refused: 'foreign' })
  })

  it('is refused when its time is over', () => {
    const token = made()
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
    expect(readSignedToken({ purpose: 'preview', token }, ring)).toEqual({ refused: 'expired' })
  })
})

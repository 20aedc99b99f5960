import { randomBytes } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decryptSecret } from './decryptSecret'
import { encryptSecret } from './encryptSecret'
import { hashPassword } from './hashPassword'
import { hashToken } from './hashToken'
import { parseKeyRing } from './parseKeyRing'
import { randomToken } from './randomToken'
import { verifyPassword } from './verifyPassword'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`

describe('an encrypted secret', () => {
  const ring = parseKeyRing(key('k1'))

  it('comes back as it was, differs each time and hides its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const envelope = encryptSecret(plain, 'a.b', ring)
        expect(decryptSecret(envelope, 'a.b', ring)).toBe(plain)
        expect(encryptSecret(plain, 'a.b', ring)).not.toBe(envelope)
      }),
    )
    expect(encryptSecret('sk-proj-abcdefghijkl', 'a.b', ring)).not.toContain('abcdefgh')
  })

  it('is unreadable when any part of it was changed or it was moved elsewhere', () => {
    const envelope = encryptSecret('sk-proj-abcdefghijkl', 'a.b', ring)
    const parts = envelope.split('.')
    for (const index of [2, 3, 4, 5]) {
      const flipped = parts.map((part, at) => (at === index ? `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}` : part)).join('.')
      expect(() => decryptSecret(flipped, 'a.b', ring), String(index)).toThrow('it was changed or belongs elsewhere')
    }
    expect(() => decryptSecret(envelope, 'a.c', ring)).toThrow('it was changed or belongs elsewhere')
    expect(() => decryptSecret('plain text', 'a.b', ring)).toThrow('it is not encrypted')
  })

  it('is read with the key it names; the first key encrypts', () => {
    const [old, fresh] = [key('old'), key('fresh')]
    const envelope = encryptSecret('secret', 'a.b', parseKeyRing(old))
    const both = parseKeyRing(`${fresh},${old}`)
    expect(decryptSecret(envelope, 'a.b', both)).toBe('secret')
    expect(encryptSecret('secret', 'a.b', both)).toMatch(/^v1\.fresh\./)
    expect(() => decryptSecret(envelope, 'a.b', parseKeyRing(fresh))).toThrow("(key 'old'): its key is not in ENCRYPTION_KEYS")
  })

  it('needs keys of 32 bytes with different ids', () => {
    expect(() => parseKeyRing('k1:c2hvcnQ=')).toThrow('32 bytes')
    expect(() => parseKeyRing(`${key('k1')},${key('k1')}`)).toThrow('twice')
  })
})

it('makes tokens of 160 bits and stores their SHA-256', () => {
  const token = randomToken('share')
  expect(Buffer.from(token.slice('share_'.length), 'base64url').length).toBe(20)
  expect(new Set(Array.from({ length: 100 }, () => randomToken())).size).toBe(100)
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('verifies the password it hashed, in any spelling of the same characters, and nothing else', async () => {
  const stored = await hashPassword('Grüße 1')
  expect(stored).toMatch(/^scrypt\$65536\$8\$1\$/)
  expect(await verifyPassword('Grüße 1'.normalize('NFD'), stored)).toBe(true)
  expect(await verifyPassword('Grüße 2', stored)).toBe(false)
  for (const broken of ['', null, 'scrypt$1$1$1$$', stored.replace('65536', '99999999'), 'plain']) expect(await verifyPassword('Grüße 1', broken)).toBe(false)
})

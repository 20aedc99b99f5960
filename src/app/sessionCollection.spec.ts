import { describe, expect, it } from 'vitest'

import { sessionCollection } from './sessionCollection'

const cookie = (claims: unknown) => `payload-token=h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`

describe('sessionCollection', () => {
  it('reads whose session the cookie claims to be, among other cookies', () => {
    const headers = new Headers({ cookie: `payload-lng=en; ${cookie({ collection: 'client-users', id: '1' })}` })
    expect(sessionCollection(headers)).toBe('client-users')
  })

  it.each(['', 'payload-token=', 'payload-token=a.b.c', `x${cookie({ collection: 'users' })}`, cookie({ collection: 7 }), cookie(null)])(
    'finds none in %s',
    (value) => {
      expect(sessionCollection(new Headers({ cookie: value }))).toBeUndefined()
    },
  )
})

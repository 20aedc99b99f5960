import { describe, expect, it } from 'vitest'

import { can } from './can'
import { organizationsWith } from './organizationsWith'
import type { Principal } from './types'

const user: Principal = {
  id: 'u',
  isPlatformAdmin: false,
  kind: 'user',
  memberships: [
    { organization: 'a', permissions: ['brief:read', 'brief:create'], role: 'MEMBER' },
    { organization: 'b', permissions: ['brief:*'], role: 'PRODUCER' },
    { organization: 'c', permissions: ['*'], role: 'OWNER' },
  ],
}

describe('organizationsWith', () => {
  it.each([
    ['brief:read', ['a', 'b', 'c']],
    ['brief:delete', ['b', 'c']],
    ['asset:read', ['c']],
    ['briefing:read', ['c']],
  ])('gives a user the organizations of %s', (permission, expected) => {
    expect(organizationsWith(user, permission)).toEqual(expected)
  })

  it('gives an agent what both its skill and its initiator may do', () => {
    const agent = (organization: string, permissions: string[]): Principal => ({ id: 's', initiator: user, kind: 'agent', organization, permissions })
    expect(organizationsWith(agent('a', ['*']), 'brief:create')).toEqual(['a'])
    expect(organizationsWith(agent('a', ['*']), 'brief:delete')).toEqual([])
    expect(organizationsWith(agent('c', ['brief:read']), 'brief:delete')).toEqual([])
    expect(organizationsWith(agent('elsewhere', ['*']), 'brief:read')).toEqual([])
  })

  it('gives an agent that nobody started its own permissions', () => {
    const agent: Principal = { id: 's', kind: 'agent', organization: 'a', permissions: ['brief:read'] }
    expect(organizationsWith(agent, 'brief:read')).toEqual(['a'])
    expect(organizationsWith(agent, 'brief:update')).toEqual([])
  })

  it('gives an API key its scopes in its organization only', () => {
    const key: Principal = { id: 'k', kind: 'api-key', organization: 'a', scopes: ['brief:*'] }
    expect(organizationsWith(key, 'brief:delete')).toEqual(['a'])
    expect(can(key, 'brief:delete', 'b')).toBe(false)
  })

  it('gives client users and visitors nothing', () => {
    expect(organizationsWith({ client: 'x', clientTeams: [], id: 'p', kind: 'client-user', organization: 'a' }, 'brief:read')).toEqual([])
    expect(organizationsWith({ kind: 'anonymous' }, 'brief:read')).toEqual([])
  })

  it('gives the system and platform admins all of them', () => {
    expect(organizationsWith({ kind: 'system' }, 'brief:read')).toBe('all')
    expect(organizationsWith({ id: 'u', isPlatformAdmin: true, kind: 'user', memberships: [] }, 'brief:read')).toBe('all')
  })
})

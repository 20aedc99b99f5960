import type { FieldHook, RelationshipField } from 'payload'

import { principalOf } from '@/src/access/principalOf'
import type { Principal } from '@/src/access/types'

import { relation } from './relation'

/** The person behind a principal: an agent's initiator when it has one. */
const personOf = (principal: Principal): string | undefined => {
  if (principal.kind === 'user') return principal.id
  return principal.kind === 'agent' && principal.initiator ? personOf(principal.initiator) : undefined
}

const stamp =
  (when: 'always' | 'create'): FieldHook =>
  async ({ operation, req, value }) => {
    if (when === 'create' && operation !== 'create') return value
    return personOf(await principalOf(req)) ?? value
  }

/**
 * A user who did something to the row, taken from the request's principal and never from the data sent. Stays as it was
 * when no person is behind the write (engine, API key, client user).
 */
export const actorField = (
  name: string,
  { label, when }: { label?: string; when: 'always' | 'create' },
): RelationshipField =>
  relation(name, 'users', {
    access: { create: () => false, update: () => false },
    hooks: { beforeChange: [stamp(when)] },
    readOnly: true,
    sidebar: true,
    ...(label && { label }),
  })

import type { PayloadRequest } from 'payload'

import { principalOf } from '@/src/access/principalOf'

/** `name` is null when only the database knows it. */
export type Actor = { id: null | string; name: null | string; type: 'agent' | 'client' | 'integration' | 'system' | 'user' }

const nameOf = (req: PayloadRequest, id: string): null | string => {
  const user = req.user as { email?: string; id: unknown; name?: string } | null
  return user && String(user.id) === id ? (user.name ?? user.email ?? null) : null
}

/** Who did it, as the activity feed tells it (B001-142). */
export const actorOf = async (req: PayloadRequest): Promise<Actor> => {
  const principal = await principalOf(req)
  switch (principal.kind) {
    case 'agent':
      return { id: principal.id, name: principal.id, type: 'agent' }
    case 'api-key':
      return { id: principal.id, name: nameOf(req, principal.id) ?? 'API key', type: 'integration' }
    case 'client-user':
      return { id: principal.id, name: nameOf(req, principal.id), type: 'client' }
    case 'user':
      return { id: principal.id, name: nameOf(req, principal.id), type: 'user' }
    default:
      return { id: null, name: principal.kind === 'system' ? 'Engine' : 'Visitor', type: 'system' }
  }
}

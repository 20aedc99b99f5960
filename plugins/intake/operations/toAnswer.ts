import { relationId } from '@/src/states/relationId'

/** What a caller learns of its request; a key that may only submit cannot read it again. */
export const toAnswer = (request: Record<string, unknown>) => ({
  client: relationId(request.client) ?? null,
  contact: relationId(request.contact) ?? null,
  id: String(request.id),
  receivedAt: request.receivedAt,
  status: request.status,
  title: request.title,
})

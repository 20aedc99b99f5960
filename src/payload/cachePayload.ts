import type { Payload } from 'payload'

type CachedPayload = { initializedCrons: boolean; payload: null | Payload; promise: null | Promise<Payload>; reload: boolean; ws: null }

/**
 * Payload's request functions take a config and look the running instance up in a global map. Returns the key under which
 * they find this instance, and makes it the default one where there is none (GraphQL knows no other).
 */
export const cachePayload = (payload: Payload): string => {
  const holder = globalThis as unknown as { _payload?: Map<string, CachedPayload> }
  const cached = (holder._payload ??= new Map())
  const entry: CachedPayload = { initializedCrons: true, payload, promise: Promise.resolve(payload), reload: false, ws: null }
  if (!cached.get('default')?.payload) cached.set('default', entry)
  for (const [key, value] of cached) if (value.payload === payload) return key
  const key = `engine-${cached.size}`
  cached.set(key, entry)
  return key
}

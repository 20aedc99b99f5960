import type { Payload } from 'payload'

type DrizzleNames = { tableNameMap?: Map<string, string> }

/**
 * The table of a collection, or of one of its array fields, as Payload named it (`dbName` included).
 * A cast, since `payload.db` does not say that it is the PostgreSQL adapter.
 */
export const tableOf = (payload: Payload, slug: string, arrayField?: string): string => {
  const names = (payload.db as unknown as DrizzleNames).tableNameMap
  const snake = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/-/g, '_').toLowerCase()
  const own = snake(slug)
  const key = arrayField ? `${names?.get(own) ?? own}_${snake(arrayField)}` : own
  return names?.get(key) ?? key
}

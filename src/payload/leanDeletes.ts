import type { PostgresAdapter } from '@payloadcms/db-postgres'

type DeleteWhere = (args: { where: unknown }) => Promise<unknown>

/**
 * A delete of nothing is not sent. Payload looks before each update for an editing lock of the document and deletes what it found, mostly none: as
 * `delete … where false`, in a round trip of its own.
 */
export const leanDeletes = (adapter: PostgresAdapter): void => {
  const deleteWhere = adapter.deleteWhere.bind(adapter) as DeleteWhere
  adapter.deleteWhere = (async (args) => (isNever(args.where) ? undefined : deleteWhere(args))) as DeleteWhere as PostgresAdapter['deleteWhere']
}

/** What drizzle makes of `in ()`. */
const isNever = (where: unknown): boolean => {
  const chunks = (where as { queryChunks?: { value?: unknown }[] } | undefined)?.queryChunks
  const value = chunks?.length === 1 ? chunks[0]?.value : undefined
  return Array.isArray(value) && value.length === 1 && value[0] === 'false'
}

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, Where } from 'payload'

import { sql } from '@/src/db/sql'

import { columnName } from './columnName'
import { tableOf } from './tableOf'

type DeleteArguments = { collection: string; req?: PayloadRequest; where: Where }
type DeleteMany = (args: DeleteArguments) => Promise<unknown>

const LOCKS = 'payload-locked-documents'

/** The document whose editing locks are to go; undefined when the filter says anything else. */
const documentOf = ({ and, ...others }: Where): undefined | { id: string; slug: string } => {
  const [first, second, ...more] = and ?? []
  const slug = (first?.['document.relationTo'] as { equals?: unknown } | undefined)?.equals
  const id = (second?.['document.value'] as { equals?: unknown } | undefined)?.equals
  return Object.keys(others).length === 0 && more.length === 0 && typeof slug === 'string' && typeof id === 'string' ? { id, slug } : undefined
}

/**
 * Payload takes the editing locks of a document away at each update, and looks for them with a filter over every collection that can be locked: building and
 * planning that takes longer than reading the document. Here it is one prepared statement over the one column that can hold it.
 */
export const leanLocks = (payload: Payload, adapter: PostgresAdapter): void => {
  const holder = adapter as unknown as { deleteMany: DeleteMany }
  const own = holder.deleteMany.bind(adapter)
  holder.deleteMany = async (args) => {
    const document = args.collection === LOCKS && args.req ? documentOf(args.where) : undefined
    if (!document || !args.req) return own(args)
    const [locks, references] = [tableOf(payload, LOCKS), `${tableOf(payload, LOCKS)}${adapter.relationshipsSuffix}`]
    const column = columnName(payload.db, references, `${document.slug}ID`)
    if (!column) return own(args)
    await sql(args.req)(`delete from "${locks}" where id in (select parent_id from "${references}" where "${column}" = $1)`, [document.id])
    return undefined
  }
}

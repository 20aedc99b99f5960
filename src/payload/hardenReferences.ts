import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { ReferenceInUse, ReferenceMissing } from './errors'

const WRITES = ['create', 'createVersion', 'deleteMany', 'deleteOne', 'updateMany', 'updateOne', 'updateVersion', 'upsert'] as const

/** foreign_key_violation, and restrict_violation, which PostgreSQL 18 says of `on delete restrict`. */
const CODES = new Set(['23001', '23503'])

type Violation = { code: string; constraint?: string; detail?: string; table?: string }
type Write = (args: { collection?: string }) => Promise<unknown>

/**
 * A write that a foreign key refuses answers 409 and names the field. Payload translates unique constraints only and answers
 * these with 500.
 */
export const hardenReferences = (adapter: PostgresAdapter): void => {
  const writes = adapter as unknown as Record<string, Write>
  for (const name of WRITES) {
    const write = writes[name]
    if (!write) continue
    writes[name] = async function writeReferences(args) {
      try {
        return await write.call(adapter, args)
      } catch (error) {
        const violation = violationOf(error)
        if (!violation) throw error
        throw translate(adapter, args.collection ?? '', violation, error)
      }
    }
  }
}

/** Drizzle wraps the driver's error. */
const violationOf = (error: unknown): undefined | Violation => {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string' && CODES.has(error.code)) return error as Violation
  return 'cause' in error ? violationOf(error.cause) : undefined
}

const translate = (adapter: PostgresAdapter, collection: string, violation: Violation, cause: unknown): Error => {
  const table = violation.table ?? ''
  const path = fieldOf(adapter, violation)
  // The table named is always the one that refers; the words say on which side the write was.
  if (violation.detail?.includes('referenced from table')) {
    const errors = [{ message: `a row of ${table} still refers to it`, path: 'id' }]
    return new ReferenceInUse({ collection, errors, field: path, referringTable: table }, { cause })
  }
  return new ReferenceMissing({ collection, errors: [{ message: 'there is no such row any more', path }] }, { cause })
}

const fieldOf = (adapter: PostgresAdapter, { constraint, table }: Violation): string => {
  const raw = Object.values(adapter.rawTables).find(({ name }) => name === table)
  const named = constraint ? raw?.foreignKeys?.[constraint] : undefined
  if (named) return String([named.columns].flat()[0])
  const found = Object.entries(raw?.columns ?? {}).find(
    ([, { name, reference }]) => reference && `${table}_${name}_${reference.table}_${reference.name}_fk` === constraint,
  )
  return found?.[0] ?? constraint ?? 'unknown'
}

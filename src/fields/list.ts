import type { ArrayField, Field } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'
import { rowsOncePer } from './rowsOncePer'

type Options = FieldOptions & {
  /** Name of the table, where the derived one is taken or too long. */
  dbName?: string
  maxRows?: number
  minRows?: number
  /** Name of a member whose value may be in one row only, e.g. the relation the rows are about. */
  oncePer?: string
  /** What one row is called. */
  singular?: string
}

/** Rows that belong to their parent, are few, ordered, and edited with it. */
export const list = (name: string, fields: Field[], options: Options = {}): ArrayField => {
  const { dbName, maxRows, minRows, oncePer, singular, ...own } = options
  const base = fieldBase(name, own)
  return {
    ...base,
    admin: { initCollapsed: true, ...base.admin },
    fields,
    type: 'array',
    ...(dbName && { dbName }),
    ...(maxRows !== undefined && { maxRows }),
    ...(minRows !== undefined && { minRows }),
    ...(oncePer && { validate: rowsOncePer(oncePer) }),
    ...(singular && { labels: { plural: `${singular}s`, singular } }),
  } as ArrayField
}

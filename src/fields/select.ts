import type { SelectField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'
import { humanize } from './humanize'

type Options = FieldOptions & {
  /** Name of the PostgreSQL enum, where the derived `enum_<table>_<field>` is taken or too long. */
  enumName?: string
  hasMany?: boolean
}

/** A choice. Values are the specification's own spelling; people read the humanized form. */
export const select = (
  name: string,
  values: readonly string[],
  { enumName, hasMany, ...options }: Options = {},
): SelectField =>
  ({
    ...fieldBase(name, options),
    options: values.map((value) => ({ label: humanize(value), value })),
    type: 'select',
    ...(enumName && { enumName }),
    ...(hasMany && { hasMany }),
  }) as SelectField

import type { Condition, FieldBase } from 'payload'

/** What every field builder accepts. Layout is said here, so that a collection file stays a list of names. */
export type FieldOptions = Pick<
  FieldBase,
  'access' | 'custom' | 'defaultValue' | 'hidden' | 'hooks' | 'index' | 'label' | 'required' | 'unique' | 'virtual'
> & {
  /** Shown when it answers true. A required field with a condition has no NOT NULL in the database. */
  condition?: Condition
  /** Help under the input; also the description in GraphQL and the types. */
  description?: string
  /** Shown, not edited, in the admin. APIs may still write it: use `access` to forbid that. */
  readOnly?: boolean
  sidebar?: boolean
  /** Share of the row, e.g. `'50%'`. */
  width?: string
}

/** The part all fields have in common: name, constraints and admin settings. Undefined settings are left out. */
export const fieldBase = (name: string, options: FieldOptions = {}): FieldBase => {
  const { condition, description, readOnly, sidebar, width, ...own } = options
  const admin = {
    ...(condition && { condition }),
    ...(description && { description }),
    ...(readOnly && { readOnly }),
    ...(sidebar && { position: 'sidebar' as const }),
    ...(width && { width }),
  }
  return { name, ...own, ...(Object.keys(admin).length > 0 && { admin }) }
}

import type { NumberField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** The largest amount: below it, any value with two decimals survives JavaScript, JSON and `numeric` unchanged. */
const LARGEST = 10_000_000_000_000

/**
 * An amount in major units with at most two decimals, e.g. `1234.5`; the seeds' `Decimal(12,2)`. It is exact: PostgreSQL
 * stores `numeric`, the bound keeps every value apart from its neighbours as a JavaScript number, and finer amounts are
 * refused instead of rounded. Add up in SQL, or in minor units; never by adding JavaScript fractions.
 */
export const money = (name: string, { min, ...options }: FieldOptions & { min?: number } = {}): NumberField => {
  const base = fieldBase(name, options)
  const validate = (value: null | number | undefined): string | true => {
    if (value === null || value === undefined) return options.required ? 'This amount is required.' : true
    if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return 'This amount is too large.'
    if (Number(value.toFixed(2)) !== value) return 'At most two decimals.'
    return min === undefined || value >= min || `Must be at least ${min}.`
  }
  return { ...base, admin: { ...base.admin, step: 0.01 }, type: 'number', validate } as NumberField
}

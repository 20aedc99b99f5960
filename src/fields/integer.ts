import type { NumberField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

type Options = FieldOptions & { max?: number; min?: number }

/** A whole number, within what JavaScript represents exactly. */
export const integer = (name: string, { max, min, ...options }: Options = {}): NumberField => {
  const base = fieldBase(name, options)
  const validate = (value: null | number | undefined): string | true => {
    if (value === null || value === undefined) return options.required ? 'This number is required.' : true
    if (!Number.isSafeInteger(value)) return 'Must be a whole number.'
    if (min !== undefined && value < min) return `Must be at least ${min}.`
    return max === undefined || value <= max || `Must be at most ${max}.`
  }
  return {
    ...base,
    admin: { ...base.admin, step: 1 },
    type: 'number',
    validate,
    ...(max !== undefined && { max }),
    ...(min !== undefined && { min }),
  } as NumberField
}

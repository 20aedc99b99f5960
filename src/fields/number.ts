import type { NumberField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

type Options = FieldOptions & { max?: number; min?: number }

/** A number, stored as `numeric`. For whole numbers use `integer`, for amounts `money`. */
export const number = (name: string, { max, min, ...options }: Options = {}): NumberField =>
  ({
    ...fieldBase(name, options),
    type: 'number',
    ...(max !== undefined && { max }),
    ...(min !== undefined && { min }),
  }) as NumberField

import type { TextField } from 'payload'

import type { FieldOptions } from './fieldBase'
import { text } from './text'

/** An ISO 4217 code in capitals. */
export const currency = (name = 'currency', options: FieldOptions = {}): TextField =>
  text(name, {
    defaultValue: 'USD',
    ...options,
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)] },
    maxLength: 3,
    validate: (value) => !value || /^[A-Z]{3}$/.test(value) || 'Must be a three-letter ISO 4217 code, e.g. USD.',
  })

import type { EmailField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

const normalise = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() || null : value)

/** An e-mail address, stored trimmed and in lower case, so that uniqueness and look-ups agree. */
export const email = (name: string, options: FieldOptions = {}): EmailField =>
  ({
    ...fieldBase(name, {
      ...options,
      hooks: {
        ...options.hooks,
        beforeValidate: [({ value }) => normalise(value), ...(options.hooks?.beforeValidate ?? [])],
      },
    }),
    type: 'email',
  }) as EmailField

import type { TextField } from 'payload'

import type { FieldOptions } from './fieldBase'
import { slugify } from './slugify'
import { text } from './text'

/** Address-safe name, derived from another field when left empty. Uniqueness per organization is a compound index. */
export const slug = (from = 'name', options: FieldOptions = {}): TextField =>
  text('slug', {
    description: `Made from ${from} when left empty.`,
    index: true,
    required: true,
    sidebar: true,
    ...options,
    hooks: {
      beforeValidate: [
        ({ operation, siblingData, value }) => {
          if (typeof value === 'string' && value.trim()) return slugify(value)
          const source = siblingData[from]
          return operation === 'create' && typeof source === 'string' ? slugify(source) : value
        },
      ],
    },
    validate: (value) =>
      value
        ? /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(value) || 'Letters, digits and single hyphens only.'
        : 'A slug is required.',
  })

import type { TextField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** A short, ordered list of texts: tags, addresses, slugs. */
export const texts = (name: string, options: FieldOptions & { maxRows?: number } = {}): TextField => {
  const { maxRows, ...own } = options
  return {
    ...fieldBase(name, own),
    hasMany: true,
    type: 'text',
    ...(maxRows !== undefined && { maxRows }),
  } as TextField
}

import type { TextareaField } from 'payload'

import type { FieldOptions } from './fieldBase'
import { textarea } from './textarea'

/**
 * A value no API ever answers, to nobody: hashes, ciphertexts, tokens. Only the Local API with `showHiddenFields: true`
 * and `overrideAccess: true` reads or writes it.
 */
export const secret = (name: string, options: FieldOptions = {}): TextareaField =>
  textarea(name, {
    ...options,
    access: { create: () => false, read: () => false, update: () => false },
    hidden: true,
  })

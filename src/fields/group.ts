import type { Field, NamedGroupField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** Fields stored together under one name. */
export const group = (name: string, fields: Field[], options: FieldOptions = {}): NamedGroupField =>
  ({ ...fieldBase(name, options), fields, type: 'group' }) as NamedGroupField

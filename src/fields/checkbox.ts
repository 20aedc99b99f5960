import type { CheckboxField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** True or false. @default false */
export const checkbox = (name: string, options: FieldOptions = {}): CheckboxField =>
  ({ ...fieldBase(name, { defaultValue: false, ...options }), type: 'checkbox' }) as CheckboxField

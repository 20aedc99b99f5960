import type { DateField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

/** A moment, stored with its time zone (UTC). For a date without a time use `day`. */
export const date = (name: string, options: FieldOptions = {}): DateField => {
  const base = fieldBase(name, options)
  return { ...base, admin: { ...base.admin, date: { pickerAppearance: 'dayAndTime' } }, type: 'date' } as DateField
}

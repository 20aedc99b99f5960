import type { DateField } from 'payload'

import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

const toMidnightUTC = (value: unknown): unknown => {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return value
  moment.setUTCHours(0, 0, 0, 0)
  return moment.toISOString()
}

/** A calendar day without a time, stored at 00:00 UTC whatever time zone it was sent in. */
export const day = (name: string, options: FieldOptions = {}): DateField => {
  const base = fieldBase(name, options)
  return {
    ...base,
    admin: { ...base.admin, date: { pickerAppearance: 'dayOnly' } },
    hooks: {
      ...base.hooks,
      beforeValidate: [({ value }: { value?: unknown }) => toMidnightUTC(value), ...(base.hooks?.beforeValidate ?? [])],
    },
    type: 'date',
  } as DateField
}

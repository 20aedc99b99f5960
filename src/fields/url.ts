import type { TextField } from 'payload'

import type { FieldOptions } from './fieldBase'
import { text } from './text'

const isAddress = (value: string): boolean => /^\/[^/\\]/.test(value) || /^https?:\/\/[^\s]+$/i.test(value)

/** An http(s) address, or a path on this server. Other schemes (`javascript:`, `data:`) are refused. */
export const url = (name: string, options: FieldOptions = {}): TextField =>
  text(name, {
    ...options,
    validate: (value) => {
      if (!value) return options.required ? 'This address is required.' : true
      return isAddress(value) || 'Must start with http://, https:// or a single /.'
    },
  })

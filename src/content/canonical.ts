import { isFields } from './isFields'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isFields(value)) return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
}

/** Text that two values share when they are the same but for the order of their keys: the database sorts keys its own way. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? ''

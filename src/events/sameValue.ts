type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * Equal as stored values are: dates by time, a populated relation and its id the same, key order and the difference
 * between null, missing and an empty list without meaning.
 */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (a instanceof Date || b instanceof Date) return timeOf(a) === timeOf(b)
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  }
  if (isFields(a) && isFields(b)) return sameFields(a, b)
  if (isFields(a)) return isId(b) && 'id' in a && String(a.id) === String(b)
  if (isFields(b)) return isId(a) && 'id' in b && String(b.id) === String(a)
  return false
}

const isId = (value: unknown): value is number | string => typeof value === 'string' || typeof value === 'number'

const timeOf = (value: unknown): number => (value instanceof Date ? value.getTime() : Date.parse(String(value)))

const sameFields = (a: Fields, b: Fields): boolean => {
  for (const key in a) if (!sameValue(a[key], b[key])) return false
  for (const key in b) if (!(key in a) && !isEmpty(b[key])) return false
  return true
}

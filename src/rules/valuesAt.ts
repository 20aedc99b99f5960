/** A value found at a path. `isOpaque`: an object or list that counts as being there but equals nothing. */
export type FoundValue = { inList: boolean; isOpaque?: true; value: boolean | number | string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A relation stands for its id, populated or not. */
const unwrapped = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (!isObject(value)) return value
  if ('relationTo' in value && 'value' in value) return isObject(value.value) && 'id' in value.value ? value.value.id : value.value
  return 'id' in value ? value.id : value
}

const found = (raw: unknown, inList: boolean): FoundValue[] => {
  const value = unwrapped(raw)
  if (value === null || value === undefined) return []
  return typeof value === 'object' || typeof value === 'function'
    ? [{ inList, isOpaque: true, value: '' }]
    : [{ inList, value: value as boolean | number | string }]
}

/**
 * Everything a dotted path leads to, through objects and lists of objects (each row of a list is followed, one level deep).
 * Missing and null values are left out. `inList` says that the value was an element of a list at the end of the path.
 */
export const valuesAt = (record: unknown, path: string): FoundValue[] => {
  const ends = path.split('.').reduce<unknown[]>(
    (places, key) =>
      places
        .flatMap((place) => (Array.isArray(place) ? place : [place]))
        .flatMap((place) => (isObject(place) && Object.hasOwn(place, key) ? [place[key]] : [])),
    [record],
  )
  return ends.flatMap((end) => (Array.isArray(end) ? end.flatMap((item) => found(item, true)) : found(end, false)))
}

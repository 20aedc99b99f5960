/**
 * Replaces every `{ $ref: name }` in a value by the id of the effect with that name. An unknown name throws, or with
 * `keepUnknown` stays as it is.
 */
export const resolveRefs = (value: unknown, ids: ReadonlyMap<string, string>, options: { keepUnknown?: boolean } = {}): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveRefs(item, ids, options))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('$ref' in value) {
    const id = ids.get(String(value.$ref))
    if (id !== undefined || options.keepUnknown) return id ?? value
    throw new Error(`$ref '${String(value.$ref)}' names no earlier effect; effects before it: ${[...ids.keys()].join(', ') || 'none'}`)
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveRefs(item, ids, options)]))
}

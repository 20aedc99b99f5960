type Nested = { [key: string]: Nested | string }

const MAX_PARTS = 12

/** `where[and][0][data.price][gt]=5` as nested objects; entries that do not begin with `name` are left out. */
export const parseBrackets = (query: URLSearchParams, name: string): Nested | undefined => {
  const root: Nested = Object.create(null) as Nested
  let found = false
  for (const [key, value] of query) {
    if (!key.startsWith(`${name}[`)) continue
    const parts = [...key.slice(name.length).matchAll(/\[([^\][]*)\]/g)].map(([, part]) => part ?? '')
    if (parts.length === 0 || parts.length > MAX_PARTS) continue
    put(root, parts, value)
    found = true
  }
  return found ? root : undefined
}

const put = (at: Nested, [part = '', ...rest]: string[], value: string): void => {
  if (rest.length === 0) {
    at[part] = value
    return
  }
  const next = at[part]
  put(typeof next === 'object' ? next : (at[part] = Object.create(null) as Nested), rest, value)
}

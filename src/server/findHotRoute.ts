import type { HotRoute } from './types'

type Found = { params: Record<string, string>; route: HotRoute }

/** The first route that answers `method path`; HEAD is answered by GET routes. */
export const findHotRoute = (routes: readonly HotRoute[], method: string, path: string): Found | undefined => {
  const wanted = method === 'HEAD' ? 'GET' : method
  for (const route of routes) {
    const params = route.method === wanted ? matchPath(route.path, path) : undefined
    if (params) return { params, route }
  }
  return undefined
}

const matchPath = (pattern: string, path: string): Record<string, string> | undefined => {
  const expected = pattern.split('/')
  const given = path.split('/')
  if (expected.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) {
      const decoded = decode(value)
      if (!decoded) return undefined
      params[part.slice(1)] = decoded
    } else if (part !== value) return undefined
  }
  return params
}

/** Undefined when `value` is no valid percent-encoding: such a path is no route of ours. */
const decode = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

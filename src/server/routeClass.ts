import type { RouteClass } from './types'

const HEALTH = new Set(['/healthz', '/metrics', '/readyz'])

/** The class of a path that no hot route answers. */
export const routeClass = (path: string): RouteClass => {
  if (HEALTH.has(path)) return 'health'
  if (path === '/api/graphql' || path === '/api/graphql-playground') return 'graphql'
  if (path === '/api' || path.startsWith('/api/')) return 'api'
  if (path.startsWith('/_next/') || /\.(css|ico|js|map|png|svg|webmanifest|woff2?)$/.test(path)) return 'asset'
  return path === '/admin' || path.startsWith('/admin/') ? 'admin' : 'page'
}

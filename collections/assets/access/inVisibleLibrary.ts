import type { PayloadRequest, Where } from 'payload'

import type { AccessRule } from '@/src/access/types'
import { sql } from '@/src/db/sql'

import { hiddenLibraries } from './hiddenLibraries'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && UUID.test(id) ? id : undefined
}

type Options = {
  /** Which rows that belong to no asset are open. @default none */
  orNone?: Where
  /** Where a row says its library: `id` for libraries, `library`, or `asset.library` for what belongs to an asset. */
  path: 'asset.library' | 'id' | 'library'
}

/** The library a new row goes to, when its data says so. */
const targetOf = async (path: Options['path'], data: Record<string, unknown> | undefined, req: PayloadRequest): Promise<string | undefined> => {
  if (path === 'library') return idOf(data?.library)
  const asset = path === 'asset.library' ? idOf(data?.asset) : undefined
  if (!asset) return undefined
  const [row] = await sql(req)<{ library: string }>('select library_id as library from assets where id = $1', [asset])
  return row?.library
}

/**
 * Restricts rows to the libraries that the principal may open. A plain `Where`: Payload hands it to browsers with the permissions.
 * Client users are restricted by the collections' own `client` rules.
 */
export const inVisibleLibrary =
  ({ orNone, path }: Options): AccessRule =>
  async ({ action, data, principal, req }) => {
    if (principal.kind === 'client-user' || principal.kind === 'anonymous') return true
    const hidden = await hiddenLibraries(principal, req)
    if (hidden.length === 0) return true
    if (action === 'create') {
      const library = await targetOf(path, data, req)
      return library === undefined || !hidden.includes(library)
    }
    const visible: Where = { [path]: { not_in: hidden } }
    return orNone ? { or: [orNone, visible] } : visible
  }

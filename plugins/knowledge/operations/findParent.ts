import type { PayloadRequest } from 'payload'

/** Paths above a path, nearest first. */
const ancestorsOf = (path: string): string[] => {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_, at) => `/${parts.slice(0, parts.length - at).join('/')}`)
}

/** Id of the nearest document above a path (B000-011), null when there is none. */
export const findParent = async ({ organization, path, req }: { organization: string; path: string; req: PayloadRequest }): Promise<null | string> => {
  const ancestors = ancestorsOf(path)
  if (ancestors.length === 0) return null
  const { docs } = await req.payload.find({
    collection: 'knowledge-documents',
    depth: 0,
    limit: ancestors.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { path: true },
    where: { and: [{ organization: { equals: organization } }, { path: { in: ancestors } }] },
  })
  const nearest = docs.sort((a, b) => String(b.path).length - String(a.path).length)[0]
  return nearest ? String(nearest.id) : null
}

import type { PortalSession } from './portalSession'

/** Unread notes of the client user. */
export const countUnread = async ({ payload, req, userId }: PortalSession): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    overrideAccess: false,
    req,
    where: { and: [{ clientUser: { equals: userId } }, { isRead: { equals: false } }] },
  })
  return totalDocs
}

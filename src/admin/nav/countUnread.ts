import type { PayloadRequest } from 'payload'

/** Unread notifications of the person; zero where the installation has no notifications. */
export const countUnread = async (req: PayloadRequest): Promise<number> => {
  if (!req.user || !('notifications' in req.payload.collections)) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    overrideAccess: false,
    req,
    user: req.user,
    where: { and: [{ user: { equals: req.user.id } }, { isRead: { equals: false } }] },
  })
  return totalDocs
}

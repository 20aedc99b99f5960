import type { NavPreferences, PayloadRequest } from 'payload'

import { PREFERENCE_KEYS } from 'payload/shared'

/** Which groups the person has opened or closed; kept by Payload's own preferences. */
export const readNavPreferences = async (req: PayloadRequest): Promise<NavPreferences | undefined> => {
  if (!req.user) return undefined
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: {
      and: [
        { key: { equals: PREFERENCE_KEYS.NAV } },
        { 'user.relationTo': { equals: req.user.collection } },
        { 'user.value': { equals: req.user.id } },
      ],
    },
  })
  return docs[0]?.value as NavPreferences | undefined
}

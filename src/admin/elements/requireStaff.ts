import type { AdminViewServerProps } from 'payload'

import { redirect } from 'next/navigation'

/** Pages of our own are not guarded by the framework: whoever may not open the admin is sent to sign in. */
export const requireStaff = ({ initPageResult: { permissions, req } }: AdminViewServerProps, path: string): void => {
  const { admin } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
}

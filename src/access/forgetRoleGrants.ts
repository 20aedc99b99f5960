import type { Payload } from 'payload'

import { roleGrantCache } from './roleGrantCache'

/** Forgets what this process knows of an organization's own grants, after they were written. */
export const forgetRoleGrants = (payload: Payload, organization: string): void => {
  roleGrantCache.get(payload)?.delete(organization)
}

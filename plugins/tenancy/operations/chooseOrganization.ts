import { parseCookies } from 'payload'
import type { PayloadRequest } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'

/** The cookie in which the admin's organization selector keeps its choice. */
const SELECTOR_COOKIE = 'payload-tenant'

/**
 * The organization a new row gets when its data names none: that of the key, client user or agent; else the one named by
 * the header, else the selected one of the admin, else the only one in question. A named organization counts only when it is one the
 * principal may use. Undefined when the choice is open.
 */
export const chooseOrganization = async (args: {
  header: string
  /** Permission the principal needs there; without one, belonging to it is enough. */
  permission?: string
  req: PayloadRequest
}): Promise<string | undefined> => {
  const { header, permission, req } = args
  const principal = await principalOf(req)
  if (principal.kind === 'agent' || principal.kind === 'api-key' || principal.kind === 'client-user') {
    return principal.organization
  }
  if (principal.kind !== 'user') return undefined
  const usable = permission ? organizationsWith(principal, permission) : organizationsOf(principal)
  const named = [req.headers?.get(header), req.headers && parseCookies(req.headers).get(SELECTOR_COOKIE)]
  const chosen = named.find((one): one is string => Boolean(one) && (usable === 'all' || usable.includes(String(one))))
  if (chosen) return chosen
  const own = usable === 'all' ? principal.memberships.map(({ organization }) => organization) : usable
  return own.length === 1 ? own[0] : undefined
}

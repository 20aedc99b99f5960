import { organizationsOf } from '@/src/access/organizationsOf'
import type { Principal } from '@/src/access/types'

import { OrganizationNeeded, OrganizationNotYours } from '../errors'

/** The organization a request is about: the named one, which must be the caller's, or the only one there is. @throws AGENTS_ORGANIZATION_NOT_YOURS, AGENTS_ORGANIZATION_NEEDED */
export const organizationFor = (principal: Principal, named: string | undefined): string => {
  const own = organizationsOf(principal)
  if (named) {
    if (own !== 'all' && !own.includes(named)) throw new OrganizationNotYours({ organization: named })
    return named
  }
  const [only, ...others] = own === 'all' ? [] : own
  if (!only || others.length > 0) throw new OrganizationNeeded({ organizations: own === 'all' ? [] : own })
  return only
}

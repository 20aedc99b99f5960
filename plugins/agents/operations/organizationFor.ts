import { organizationsOf } from '@/src/access/organizationsOf'
import type { Principal } from '@/src/access/types'

import { OrganizationNeeded } from '../errors'

/** The organization a request is about: the named one, or the only one its caller has. */
export const organizationFor = (principal: Principal, named: string | undefined): string => {
  if (named) return named
  const own = organizationsOf(principal)
  const [only, ...others] = own === 'all' ? [] : own
  if (!only || others.length > 0) throw new OrganizationNeeded({ organizations: own === 'all' ? [] : own })
  return only
}

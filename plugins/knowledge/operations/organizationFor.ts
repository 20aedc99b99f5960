import type { PayloadRequest } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { principalOf } from '@/src/access/principalOf'
import { Invalid } from '@/src/errors/Invalid'
import { NotFound } from '@/src/errors/NotFound'

/**
 * The organization whose knowledge is meant: the one that is named, or the principal's only one.
 * @throws NOT_FOUND for one the principal does not belong to, VALIDATION when several are possible
 */
export const organizationFor = async (req: PayloadRequest, named?: string): Promise<string> => {
  const own = organizationsOf(await principalOf(req))
  if (named) {
    if (own !== 'all' && !own.includes(named)) throw new NotFound({ id: named, kind: 'organization' })
    return named
  }
  const [only, ...more] = own === 'all' ? [] : own
  if (only === undefined || more.length > 0) {
    throw new Invalid({ problems: [{ message: 'Say which organization: you can see several', path: 'query.organization' }], subject: 'The request' })
  }
  return only
}

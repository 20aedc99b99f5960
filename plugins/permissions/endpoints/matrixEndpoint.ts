import { z } from 'zod'

import { can } from '@/src/access/can'
import { organizationsOf } from '@/src/access/organizationsOf'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Forbidden } from '@/src/errors/Forbidden'

import { permissionMatrix } from '../operations/permissionMatrix'

const READ = 'role-permission:read'

/** `GET /api/permissions/matrix?organization=…`: what each role may do. The organization may be left out by whoever has one only. */
export const matrixEndpoint = defineEndpoint({
  access: READ,
  handler: async ({ principal, query, req }) => {
    const own = organizationsOf(principal)
    const organization = query.organization ?? (own !== 'all' && own.length === 1 ? own[0] : undefined)
    if (organization === undefined || !can(principal, READ, organization)) {
      throw new Forbidden({ attempted: `read the permissions of organization ${organization ?? '(none named)'}`, needed: READ })
    }
    return permissionMatrix({ organization, req })
  },
  input: { query: z.object({ organization: z.uuid().optional() }) },
  method: 'get',
  path: '/permissions/matrix',
})

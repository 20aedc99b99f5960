import type { RelationshipField } from 'payload'

import { organizationsOf } from '@/src/access/organizationsOf'
import { principalOf } from '@/src/access/principalOf'

import { relation } from './relation'

/**
 * The tenant of a row: required, indexed, said once at creation and never changed by people. Defaults to the principal's
 * organization when it has exactly one. An organization with rows cannot be deleted: it is emptied on purpose, never by accident.
 */
export const organizationField = (): RelationshipField =>
  relation('organization', 'organizations', {
    access: { update: () => false },
    defaultValue: async ({ req }: { req: Parameters<typeof principalOf>[0] }) => {
      const own = organizationsOf(await principalOf(req))
      return own !== 'all' && own.length === 1 ? own[0] : undefined
    },
    onDelete: 'restrict',
    required: true,
    sidebar: true,
  })

import type { Field } from 'payload'

import { roles } from '@/collections/vocabulary/roles'
import { checkbox, date, json, now, relation, row, select } from '@/src/fields'

/** One membership of a user in one organization (seed 002's workspaceMembers). */
export const membershipFields: Field[] = [
  row(
    relation('organization', 'organizations', { onDelete: 'cascade', required: true, width: '60%' }),
    select('role', roles, { defaultValue: 'ARTIST', required: true, width: '40%' }),
  ),
  json('permissions', {
    description: 'Permissions besides those of the role, e.g. ["brief:create"].',
    schema: { items: { type: 'string' }, type: 'array' },
  }),
  row(
    relation('invitedBy', 'users', { readOnly: true, width: '40%' }),
    date('joinedAt', { defaultValue: now, readOnly: true, width: '40%' }),
    checkbox('isActive', { defaultValue: true, width: '20%' }),
  ),
]

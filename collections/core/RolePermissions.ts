import { roles } from '@/collections/vocabulary/roles'
import { accessFor } from '@/src/access/accessFor'
import { checkbox, defineCollection, row, select, text } from '@/src/fields'

/** An organization's own grants on top of the defaults of each role (B003-071). */
export const RolePermissions = defineCollection({
  slug: 'role-permissions',
  access: accessFor({ resource: 'role-permission' }),
  admin: {
    defaultColumns: ['role', 'permission', 'granted'],
    description: 'Where your organization departs from the default rights of a role.',
    group: 'Settings',
    useAsTitle: 'permission',
  },
  fields: [
    row(
      select('role', roles, { required: true, width: '40%' }),
      text('permission', {
        description: 'resource:action such as brief:create, or a name of seed 003 such as PROJECT_CREATE.',
        required: true,
        width: '60%',
      }),
    ),
    checkbox('granted', { defaultValue: true, description: 'Off takes away what the role has by default.' }),
  ],
  indexes: [{ fields: ['organization', 'role', 'permission'], unique: true }],
})

import type { PayloadRequest } from 'payload'

import { roleGrants } from '@/src/access/roleGrants'
import { isPermitted } from '@/src/access/isPermitted'
import { registryOf } from '@/src/plugin/registryOf'

import { ROLES } from '../constants'

export type PermissionMatrix = {
  organization: string
  /** One row per permission, in the order of the catalogues; `granted` by role. */
  permissions: { description: string; granted: Record<string, boolean>; permission: string; resource: string }[]
  roles: string[]
}

/** What each role may do in one organization, its own overrides included. */
export const permissionMatrix = async (args: { organization: string; req: PayloadRequest }): Promise<PermissionMatrix> => {
  const { organization, req } = args
  const catalogues = registryOf(req.payload).permissions
  const roles = [...new Set([...ROLES, ...catalogues.flatMap((catalogue) => Object.keys(catalogue.roles))])]
  const granted = await roleGrants(req, roles.map((role) => ({ organization, role })))
  const described = catalogues.flatMap((catalogue) => Object.entries(catalogue.permissions))
  return {
    organization,
    permissions: described.map(([permission, description]) => ({
      description,
      granted: Object.fromEntries(
        roles.map((role, index) => [role, role === 'OWNER' || isPermitted(granted[index] ?? [], permission)]),
      ),
      permission,
      resource: permission.slice(0, permission.indexOf(':')),
    })),
    roles,
  }
}

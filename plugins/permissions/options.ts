import { resolveOptions } from '@/src/plugin/resolveOptions'

export type PermissionsOptions = {
  /** Slug of the API keys. @default 'api-keys' */
  apiKeys?: string
  /** Slug of the invitations. @default 'invitations' */
  invitations?: string
  /** Slug of the organizations' own grants. @default 'role-permissions' */
  rolePermissions?: string
  /** Slug of the collection of people with memberships. @default 'users' */
  users?: string
}

export type ResolvedPermissionsOptions = Required<PermissionsOptions>

const DEFAULTS: ResolvedPermissionsOptions = Object.freeze({
  apiKeys: 'api-keys',
  invitations: 'invitations',
  rolePermissions: 'role-permissions',
  users: 'users',
})

export const resolvePermissionsOptions = (options: PermissionsOptions): ResolvedPermissionsOptions =>
  resolveOptions('permissions', DEFAULTS, options)

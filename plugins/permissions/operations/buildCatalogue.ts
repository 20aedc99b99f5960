import type { CollectionConfig } from 'payload'

import { accessOptionsOf } from '@/src/access/accessOptionsOf'
import type { Permission, PermissionCatalogue } from '@/src/access/types'

import { namedPermissions } from '../access/namedPermissions'
import { roleGrantsByArea } from '../access/roleGrantsByArea'
import type { Resource } from '../access/roleGrantsByArea'
import { seedPermissions } from '../access/seedPermissions'

const VERBS = { create: 'Create', delete: 'Delete', read: 'See', update: 'Change' }

const resourcesOf = (collections: CollectionConfig[]): Resource[] => {
  const byName = new Map<string, Resource>()
  for (const collection of collections) {
    const name = accessOptionsOf(collection.access)?.resource
    if (name === undefined || byName.has(name)) continue
    byName.set(name, { area: String(collection.admin?.group ?? 'Settings'), name, plural: collection.slug.replaceAll('-', ' ') })
  }
  return [...byName.values()]
}

/** Permissions that state machines ask for by name. */
const ofStates = (collections: CollectionConfig[]): Record<Permission, string> => {
  const machines: { permissions?: Record<string, unknown> }[] = collections.flatMap((collection) => [collection.custom?.states ?? []].flat())
  const named = machines.flatMap(({ permissions }) => Object.entries(permissions ?? {}))
  return Object.fromEntries(
    named.flatMap(([transition, permission]) =>
      typeof permission === 'string' ? [[permission, `Move rows on: ${transition.replace(/[-_]/g, ' ')}`]] : [],
    ),
  )
}

/** Every permission of the given collections, with the default grants of the eight roles. */
export const buildCatalogue = (collections: CollectionConfig[]): PermissionCatalogue => {
  const resources = resourcesOf(collections)
  const crud = resources.flatMap(({ name, plural }) =>
    Object.entries(VERBS).map(([action, verb]) => [`${name}:${action}`, `${verb} ${plural}`] as const),
  )
  const named = { ...ofStates(collections), ...namedPermissions }
  const permissions = { ...named, ...Object.fromEntries(crud) }
  const roles = Object.entries(roleGrantsByArea(resources)).map(([role, granted]) => [
    role,
    role === 'ADMIN' ? [...new Set([...granted, ...Object.keys(named)])] : granted.filter((one) => one === '*' || one in permissions),
  ])
  return { aliases: seedPermissions, name: 'permissions', permissions, roles: Object.fromEntries(roles) }
}

import type { Payload } from 'payload'

import type { Permission } from './types'

export type RoleOverride = { granted: boolean; permission: Permission; role: string }
export type LoadedOverrides = { loadedAt: number; overrides: Promise<RoleOverride[]> }

/** What this process knows of organizations' own grants. */
export const roleGrantCache = new WeakMap<Payload, Map<string, LoadedOverrides>>()

import type { Payload } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import type { ToolDefinition } from '@/src/tools/types'

import { allTools } from './allTools'

/** Those of the named tools whose permissions the caller has. Nothing that is read later can add to them. */
export const toolsFor = (payload: Payload, principal: Principal, names: readonly string[]): ToolDefinition[] =>
  allTools(payload).filter(({ name, permissions }) => names.includes(name) && permissions.every((permission) => can(principal, permission)))

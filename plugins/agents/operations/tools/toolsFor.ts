import type { Payload } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { registryOf } from '@/src/plugin/registry'
import type { ToolDefinition } from '@/src/tools/types'

import { proposeTools } from './proposeTools'
import { readTools } from './readTools'

/** All tools there are: what plugins registered, and the engine's own where no plugin brings a better one of the same name. */
export const allTools = (payload: Payload): ToolDefinition[] => {
  const registered = registryOf(payload).tools
  const taken = new Set(registered.map(({ name }) => name))
  return [...registered, ...[...readTools, ...proposeTools].filter(({ name }) => !taken.has(name))]
}

/** Those of the named tools whose permissions the caller has. Nothing that is read later can add to them. */
export const toolsFor = (payload: Payload, principal: Principal, names: readonly string[]): ToolDefinition[] =>
  allTools(payload).filter(({ name, permissions }) => names.includes(name) && permissions.every((permission) => can(principal, permission)))

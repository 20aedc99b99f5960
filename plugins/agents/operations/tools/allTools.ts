import type { Payload } from 'payload'

import { registryOf } from '@/src/plugin/registryOf'
import type { ToolDefinition } from '@/src/tools/types'

import { proposeTools } from './proposeTools'
import { readTools } from './readTools'

/** All tools there are: what plugins registered, and the engine's own where no plugin brings a better one of the same name. */
export const allTools = (payload: Payload): ToolDefinition[] => {
  const registered = registryOf(payload).tools
  const taken = new Set(registered.map(({ name }) => name))
  return [...registered, ...[...readTools, ...proposeTools].filter(({ name }) => !taken.has(name))]
}

import type { Config, Payload, SanitizedConfig } from 'payload'

import type { ActionDefinition, EventDefinition, EventListener } from '@/src/events/types'
import type { PermissionCatalogue } from '@/src/access/types'
import type { ScheduleDefinition } from '@/src/clock/types'
import type { SkillDefinition } from '@/src/skills/types'
import type { TaskDefinition } from '@/src/queue/types'
import type { ToolDefinition } from '@/src/tools/types'

/**
 * Everything plugins contribute beside collections. It lives on `config.custom.engine`, so it
 * travels with the config and two copies of this module (front door and Next bundle) agree.
 */
export type EngineRegistry = {
  actions: ActionDefinition[]
  events: EventDefinition[]
  listeners: EventListener[]
  permissions: PermissionCatalogue[]
  schedules: ScheduleDefinition[]
  skills: SkillDefinition[]
  tasks: TaskDefinition[]
  tools: ToolDefinition[]
}

const empty: EngineRegistry = {
  actions: [],
  events: [],
  listeners: [],
  permissions: [],
  schedules: [],
  skills: [],
  tasks: [],
  tools: [],
}

/**
 * The registry of a config or a running Payload. Never mutate what it returns.
 */
export const registryOf = (source: Config | Payload | SanitizedConfig): EngineRegistry => {
  const config = 'config' in source ? source.config : source
  return (config.custom?.engine as EngineRegistry | undefined) ?? empty
}

const nameOf = (item: object): string | undefined =>
  'name' in item ? String(item.name) : 'slug' in item ? String(item.slug) : undefined

/**
 * Returns a new config whose registry also holds `items`. Throws on a name already registered.
 */
export const register = <Kind extends keyof EngineRegistry>(
  config: Config,
  kind: Kind,
  items: EngineRegistry[Kind],
): Config => {
  const registry = registryOf(config)
  const taken = new Set(registry[kind].map(nameOf))
  for (const item of items) {
    const name = nameOf(item)
    if (name !== undefined && taken.has(name)) {
      throw new Error(`${kind} '${name}' is registered twice; names of ${kind} must be unique`)
    }
    taken.add(name)
  }
  return {
    ...config,
    custom: {
      ...config.custom,
      engine: { ...registry, [kind]: [...registry[kind], ...items] },
    },
  }
}

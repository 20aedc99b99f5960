import type { Config, Payload, SanitizedConfig } from 'payload'

import type { PermissionCatalogue } from '@/src/access/types'
import type { ScheduleDefinition } from '@/src/clock/types'
import type { ActionDefinition, EventDefinition, EventListener } from '@/src/events/types'
import type { TaskDefinition } from '@/src/queue/types'
import type { SkillDefinition } from '@/src/skills/types'
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

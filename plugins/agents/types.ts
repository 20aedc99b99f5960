import type { Effect, SkillDocument } from '@/src/skills/types'

export type InvocationStatus = 'CANCELLED' | 'COMPLETED' | 'FAILED' | 'PENDING' | 'RUNNING' | 'TIMEOUT'
export type TriggeredBy = 'AGENT' | 'API' | 'EVENT' | 'MANUAL' | 'SCHEDULE' | 'WEBHOOK'
export type AutonomyLevel = 'auto_draft' | 'auto_execute' | 'off' | 'suggest'

/** A row of `agent-invocations` as the runner sees it. */
export type Invocation = {
  attemptNumber: number
  entityId: null | string
  entityType: null | string
  id: string
  initiatedBy: null | string
  input: Record<string, unknown>
  isDryRun: boolean
  /** `testCase` and `testRun` of a run of a test case, `idempotencyKey` of a caller, `isTainted` where text from outside may have asked for the run. */
  metadata: null | Record<string, unknown>
  organization: string
  parentInvocation: null | string
  personaSlug: null | string
  replayOf: null | string
  skillSlug: string
  status: InvocationStatus
  trigger: null | string
  triggerEvent: null | string
  triggeredBy: TriggeredBy
  /** The version of the skill that was asked for; null is the current one. */
  version: null | string
}

/** A row of `agent-skills` as the runner sees it. */
export type InstalledSkill = {
  autonomyLevel: AutonomyLevel | null
  config: Record<string, unknown>
  dependsOn: string[]
  document: null | string
  id: string
  inputs: unknown
  isEnabled: boolean
  name: string
  outputs: unknown
  /** The documents of an older version of the skill, when one was asked for. */
  pinnedDocument?: (paths: string[]) => Promise<SkillDocument> | undefined
  requiredPermissions: string[]
  slug: string
  triggers: unknown
  version: string
}

/** One applied effect: what undo and the trace need. `before` and `after` hold the fields the effect wrote. */
export type AppliedWrite = {
  after: null | Record<string, unknown>
  before: null | Record<string, unknown>
  collection: string
  id: string
  kind: Effect['kind']
  reason?: string
  /** When the created document was last written by this invocation, ISO; a later time means that somebody edited it. */
  sealedAt?: string
  transition?: string
}

/** One line of an event's `executions`: what became of one matched trigger. */
export type Execution = {
  actionType: string
  at: string
  error?: string
  invocation?: string
  name: string
  outcome?: Record<string, unknown>
  state: 'debounced' | 'executed' | 'failed' | 'queued' | 'skipped'
  trigger: string
}

/** How far a skill may go by itself this time, and why. */
export type AutonomyDecision = { level: AutonomyLevel; reason: string }

/** One that has a say in autonomy: the skill, the person, a team. Null says nothing. */
export type AutonomySource = {
  /** What counts against `maxDailyActions`. */
  actionsToday: number
  label: string
  level: AutonomyLevel | null
  maxDailyActions: null | number
  /** In major units. */
  valueLimit: null | number
}

/** Tokens and cost of the model calls of one invocation. */
export type Usage = { costUsd: number; inputTokens: number; outputTokens: number }

import type { PayloadRequest, TypeWithID, Where } from 'payload'
import type { z } from 'zod'

import type { StoredEvent } from '@/src/events/types'
import type { LanguageModel } from '@/src/models/types'

/**
 * One write a skill proposes. Skills never write: they return effects, the engine gates them by autonomy and
 * applies all of them, with the invocation's completion, in one transaction. That gives exactly-once writes,
 * previews and undo. `{ $ref: 'name' }` anywhere in `data` or as `id` is the id of an effect with that `as`.
 */
export type Effect = { reason?: string } & (
  | { as?: string; collection: string; data: Record<string, unknown>; kind: 'create' }
  | { collection: string; data: Record<string, unknown>; id: EffectRef; kind: 'update' }
  | { collection: string; data?: Record<string, unknown>; id: EffectRef; kind: 'transition'; transition: string }
)
export type EffectRef = string | { $ref: string }

/** A knowledge document as a skill reads it. `path` is the concrete path that was found. */
export type SkillDocument = {
  content: string
  frontmatter: Record<string, unknown>
  id: string
  path: string
  title: string
  version: number
}

/** The persona a skill acts as (B000-040): who it is for the model and what is always injected. */
export type SkillPersona = {
  constraints: string[]
  /** Always injected, e.g. timezone and currency (B000-042). */
  defaultContext: Record<string, unknown>
  expertise: string[]
  name: string
  personality: Record<string, unknown>
  slug: string
  systemPrompt: string
  updatedAt?: string
}

/** A text from outside the house, as it goes into a prompt: data, never an instruction. */
export type UntrustedText = { source: string; text: string }

/** A question to the model. Persona, skill document and rules are added by the engine, within the token budget. */
export type Question<T> = {
  /** Knowledge the answer should use, most important first. */
  documents?: SkillDocument[]
  /** What the engine itself knows: figures, enums, dates. Free text of people belongs into `untrusted`. */
  facts?: unknown
  schema: z.ZodType<T>
  schemaName?: string
  /** What to do, in the skill's own words. */
  task: string
  /** Names of tools the model may call; those the skill lacks permissions for are left out. @default none */
  tools?: string[]
  untrusted?: UntrustedText[]
}

export type SkillContext<Input> = {
  /**
   * Asks the model: context assembled within the budget and recorded, tools run as the agent, the answer validated with one repair round.
   * `proposals` are writes its tools asked for; hand them on in `effects`.
   * @throws AGENTS_SKILL_MODEL_MISSING without a model, MODEL_OUTPUT_INVALID, AGENTS_RUN_BUDGET_EXCEEDED
   */
  ask: <T>(question: Question<T>) => Promise<{ object: T; proposals: Effect[] }>
  /** Runtime configuration of the organization's `agent-skills` row, e.g. `temperature`, `maxTokens`. */
  config: Record<string, unknown>
  /**
   * Reads the first existing published document of the given paths (e.g. `/playbooks/client-types/retail.md`, then
   * `/playbooks/client-types/default.md`), honours visibility and dates, and records the usage. Null when none exists.
   */
  document: (...paths: string[]) => Promise<null | SkillDocument>
  /** The entity that the event or the caller is about, read with the agent's permissions. */
  entity: null | ({ [field: string]: unknown } & TypeWithID)
  event: null | StoredEvent
  find: <Doc = Record<string, unknown> & TypeWithID>(args: {
    collection: string
    depth?: number
    limit?: number
    /** Reads these fields only: large lists are read and kept in a fraction of the time. */
    select?: Record<string, true>
    sort?: string
    where?: Where
  }) => Promise<Doc[]>
  /** Once the skill runs, its own entity is what was read when it began. */
  findByID: <Doc = Record<string, unknown> & TypeWithID>(args: { collection: string; depth?: number; id: string }) => Promise<Doc | null>
  input: Input
  invocation: { attempt: number; id: string }
  /** Undefined when no language model is configured; a skill then uses its native way. Its usage is counted. */
  model?: LanguageModel
  now: Date
  organization: string
  persona: null | SkillPersona
  req: PayloadRequest
  signal: AbortSignal
  /** Logs one step of the invocation with its timing; the value `fn` returns is stored as the step's output (cut at 16 kB). */
  step: <T>(name: string, fn: () => Promise<T>, input?: unknown) => Promise<T>
}

export type SkillResult<Output> = {
  /** 0–1, how sure the handler is of the result. */
  confidence?: number
  effects: Effect[]
  output: Output
  /** One or two sentences a person reads in the timeline. */
  summary: string
}

export type SkillCategory =
  | 'COMMUNICATION' | 'CONTENT_ANALYSIS' | 'CONTENT_CREATION' | 'DATA_PROCESSING'
  | 'DECISION' | 'INTEGRATION' | 'UTILITY' | 'WORKFLOW'

/**
 * `handler` is written as a method so that a `SkillDefinition<Input>` may stand in a list of `SkillDefinition`s; the engine
 * hands it what `input` has parsed. An event-triggered skill gets `{ ...event.payload, ...actionConfig.input }` as input.
 */
export type SkillDefinition<Input = unknown, Output = unknown> = {
  /** For autonomy settings, e.g. `brief`, `assignment`, `email`. */
  actionCategory: string
  category: SkillCategory
  dependsOn?: string[]
  description: string
  /** Path of the skill's own knowledge document, e.g. `/agents/skills/intake-processor`. */
  documentPath: string
  handler(context: SkillContext<Input>): Promise<SkillResult<Output>>
  /** Names under which the seeds know it, e.g. `skill_time_estimator`. */
  aliases?: string[]
  input: z.ZodType<Input>
  name: string
  output: z.ZodType<Output>
  /** What the agent may do, at most; intersected with the initiator's permissions. */
  requiredPermissions: string[]
  slug: string
  /** Wall-clock limit of the handler in ms; the row's `config.timeout` wins. @default 30000 (B000-034) */
  timeoutMs?: number
  /** Canonical event names that invoke the skill; installed as rows of `content-triggers`. */
  triggers: { conditions?: unknown; /** Which events wait together. @default those of the same source */ debounceField?: string; debounceMs?: number; event: string; priority?: number }[]
  version: string
}

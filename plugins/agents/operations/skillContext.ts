import type { CollectionSlug, PayloadRequest, SelectType, TypeWithID } from 'payload'

import type { Principal } from '@/src/access/types'
import type { DelayedWrites } from '@/src/db/delayedWrites'
import type { StoredEvent } from '@/src/events/types'
import type { LanguageModel } from '@/src/models/types'
import type { SkillContext, SkillPersona } from '@/src/skills/types'

import type { InstalledSkill, Invocation, Usage } from '../types'
import { askModel, type AskRecord } from './askModel'
import { countedModel } from './countedModel'
import type { Journal } from './journalOf'
import { readDocument } from './readDocument'
import { recordAsked } from './recordAsked'
import type { StepLog } from './stepLog'
import { toolsFor } from './tools/toolsFor'

type Args = {
  agent: Extract<Principal, { kind: 'agent' }>
  /** Ids of the documents that were read, in order. */
  documents: string[]
  /** Everything that is read, for a later replay; in a replay, what was read then. */
  journal: Journal
  /** Where questions to the model are recorded. */
  asked: AskRecord[]
  entity: SkillContext<unknown>['entity']
  event: null | StoredEvent
  input: unknown
  invocation: Invocation
  log: DelayedWrites
  model: LanguageModel | undefined
  /** Called when text from outside has met tools that propose writes. */
  onTaint: () => void
  /** Path of the skill's own document. */
  ownPath: string
  persona: null | SkillPersona
  /** Acts as the agent, outside any transaction. */
  req: PayloadRequest
  signal: AbortSignal
  skill: InstalledSkill
  steps: StepLog
  usage: Usage
}

const MAX_DOCUMENTS = 1_000
const DEFAULT_TOKENS = 100_000
const DEFAULT_COST_USD = 5

const budgetOf = ({ config, slug }: InstalledSkill) => ({
  costUsd: typeof config.maxCostUsd === 'number' ? config.maxCostUsd : DEFAULT_COST_USD,
  slug,
  tokens: typeof config.maxTotalTokens === 'number' ? config.maxTotalTokens : DEFAULT_TOKENS,
})

/** What a skill's handler gets to work with. Every read is the agent's own and fails once the invocation is over. */
export const skillContext = (args: Args): SkillContext<unknown> => {
  const { agent, documents, entity, invocation, journal, req, signal, skill } = args
  const { now } = journal
  const model = args.model && countedModel(args.model, args.usage, signal, budgetOf(skill))
  const document: SkillContext<unknown>['document'] = async (...paths) => {
    signal.throwIfAborted()
    const found = await journal.read('document', paths, () => skill.pinnedDocument?.(paths) ?? readDocument({ agent, invocation, log: args.log, now, paths, req }))
    if (found && !documents.includes(found.id)) documents.push(found.id)
    return found
  }
  return {
    ask: async (question) => {
      signal.throwIfAborted()
      return askModel({
        config: skill.config,
        model,
        onTaint: args.onTaint,
        own: await document(args.ownPath),
        persona: args.persona,
        question,
        record: async (record) => {
          args.asked.push(record)
          await recordAsked(req.payload, invocation.id, args.asked)
        },
        slug: invocation.skillSlug,
        toolContext: { now, organization: invocation.organization, principal: agent, req, signal },
        tools: toolsFor(req.payload, agent, question.tools ?? []),
      })
    },
    config: skill.config,
    document,
    entity,
    event: args.event,
    find: async <Doc = Record<string, unknown> & TypeWithID>({ collection, depth = 0, limit = 100, select, sort, where }: Parameters<SkillContext<unknown>['find']>[0]) => {
      signal.throwIfAborted()
      return journal.read('find', { collection, depth, limit, select, sort, where }, async () => {
        const { docs } = await req.payload.find({
          collection: collection as CollectionSlug,
          depth,
          limit: Math.min(limit, MAX_DOCUMENTS),
          overrideAccess: false,
          pagination: false,
          req,
          select: select as SelectType | undefined,
          sort,
          where,
        })
        return docs as Doc[]
      })
    },
    findByID: async <Doc = Record<string, unknown> & TypeWithID>({ collection, depth = 0, id }: Parameters<SkillContext<unknown>['findByID']>[0]) => {
      signal.throwIfAborted()
      return journal.read('findByID', { collection, depth, id }, async () => {
        if (entity && depth === 0 && collection === invocation.entityType && id === String(entity.id)) return entity as unknown as Doc
        const found = await req.payload.findByID({ collection: collection as CollectionSlug, depth, disableErrors: true, id, overrideAccess: false, req })
        return found as Doc | null
      })
    },
    input: args.input,
    invocation: { attempt: invocation.attemptNumber, id: invocation.id },
    model,
    now,
    organization: invocation.organization,
    persona: args.persona,
    req,
    signal,
    step: async (name, fn, input) => {
      signal.throwIfAborted()
      return args.steps.step(name, fn, input)
    },
  }
}

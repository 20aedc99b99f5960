import { defineError } from '@/src/errors/defineError'

export const SkillUnknown = defineError<{ slug: string }>({
  code: 'AGENTS_SKILL_UNKNOWN',
  message: ({ slug }) => `The skill '${slug}' is not installed in this organization`,
  status: 404,
})

export const SkillDisabled = defineError<{ slug: string }>({
  code: 'AGENTS_SKILL_DISABLED',
  message: ({ slug }) => `The skill '${slug}' is disabled in this organization; enable it in Agents › Skills`,
  status: 409,
})

export const SkillDependencyMissing = defineError<{ missing: string[]; slug: string }>({
  code: 'AGENTS_SKILL_DEPENDENCY_MISSING',
  message: ({ missing, slug }) => `The skill '${slug}' depends on ${missing.join(', ')}, which ${missing.length > 1 ? 'are' : 'is'} not installed or not enabled`,
  status: 409,
})

export const SkillPermissionMissing = defineError<{ missing: string[]; slug: string; who: string }>({
  code: 'AGENTS_SKILL_PERMISSION_MISSING',
  message: ({ missing, slug, who }) => `The skill '${slug}' cannot act for ${who}: ${missing.join(', ')} is required`,
  status: 403,
})

export const SkillInputInvalid = defineError<{ problems: string[]; slug: string }>({
  code: 'AGENTS_SKILL_INPUT_INVALID',
  message: ({ problems, slug }) => `The input of skill '${slug}' is not valid: ${problems.join('; ')}`,
  status: 400,
})

export const SkillOutputInvalid = defineError<{ problems: string[]; slug: string }>({
  code: 'AGENTS_SKILL_OUTPUT_INVALID',
  message: ({ problems, slug }) => `The skill '${slug}' returned an output that does not fit its declaration: ${problems.join('; ')}`,
  status: 422,
})

export const SkillModelMissing = defineError<{ slug: string }>({
  code: 'AGENTS_SKILL_MODEL_MISSING',
  message: ({ slug }) => `The skill '${slug}' needs a language model; set OPENAI_API_KEY (and OPENAI_BASE_URL for another service), or add a key of the provider openai in Settings › API credentials`,
  status: 409,
})

export const PersonaForbids = defineError<{ persona: string; reason: string; slug: string }>({
  code: 'AGENTS_PERSONA_FORBIDS',
  message: ({ persona, reason, slug }) => `The persona '${persona}' may not use the skill '${slug}': ${reason}`,
  status: 403,
})

export const EffectFailed = defineError<{ collection: string; index: number; kind: string; reason: string }>({
  code: 'AGENTS_EFFECT_FAILED',
  message: ({ collection, index, kind, reason }) => `Effect ${index + 1} (${kind} ${collection}) could not be applied, so none was: ${reason}`,
  status: 422,
})

export const InvocationNotFound = defineError<{ id: string }>({
  code: 'AGENTS_INVOCATION_NOT_FOUND',
  message: ({ id }) => `There is no invocation '${id}' that you may see`,
  status: 404,
})

export const InvocationFinished = defineError<{ id: string; state: string }>({
  code: 'AGENTS_INVOCATION_FINISHED',
  message: ({ id, state }) => `The invocation '${id}' cannot be cancelled: it is ${state} already`,
  status: 409,
})

export const InvocationNotRetryable = defineError<{ id: string; state: string }>({
  code: 'AGENTS_INVOCATION_NOT_RETRYABLE',
  message: ({ id, state }) => `The invocation '${id}' is ${state}; only failed, timed out and cancelled invocations without a later attempt can be retried`,
  status: 409,
})

export const ProposalNotFound = defineError<{ id: string }>({
  code: 'AGENTS_PROPOSAL_NOT_FOUND',
  message: ({ id }) => `There is no proposed action '${id}' that you may review`,
  status: 404,
})

export const ProposalDecided = defineError<{ id: string; state: string }>({
  code: 'AGENTS_PROPOSAL_DECIDED',
  message: ({ id, state }) => `The proposed action '${id}' is ${state} already`,
  status: 409,
})

export const EventNotFound = defineError<{ id: string }>({
  code: 'AGENTS_EVENT_NOT_FOUND',
  message: ({ id }) => `There is no event '${id}' that you may see`,
  status: 404,
})

export const OrganizationNeeded = defineError<{ organizations: string[] }>({
  code: 'AGENTS_ORGANIZATION_NEEDED',
  message: () => 'You belong to several organizations or to none: name one as `organization`',
  status: 400,
})

export const OrganizationNotYours = defineError<{ organization: string }>({
  code: 'AGENTS_ORGANIZATION_NOT_YOURS',
  message: ({ organization }) => `You do not belong to the organization '${organization}'`,
  status: 403,
})

const MAX_NAMED = 40

export const CollectionNotReadable = defineError<{ collection: string; readable: string[] }>({
  code: 'AGENTS_COLLECTION_NOT_READABLE',
  message: ({ collection, readable }) => {
    const rest = readable.length - MAX_NAMED
    return `collection: there is no '${collection}' that you may read; there are ${readable.slice(0, MAX_NAMED).join(', ') || 'none'}${rest > 0 ? ` and ${rest} more (list_collections)` : ''}`
  },
  status: 403,
})

export const QueryNotValid = defineError<{ problems: string[] }>({
  code: 'AGENTS_QUERY_NOT_VALID',
  message: ({ problems }) => `Not valid: ${problems.join('; ')}`,
  status: 400,
})

export const QueryNotAnswered = defineError<{ collection: string }>({
  code: 'AGENTS_QUERY_NOT_ANSWERED',
  message: ({ collection }) => `The database could not answer this query of ${collection}: an operator or value in \`where\` does not fit its field; describe_collection tells their types`,
  status: 400,
})

export const ActionUnknown = defineError<{ action: string; known: string[] }>({
  code: 'AGENTS_ACTION_UNKNOWN',
  message: ({ action, known }) => `The trigger action '${action}' does not exist; there are ${known.join(', ')}`,
  status: 422,
})

export const ActionRefused = defineError<{ reason: string }>({
  code: 'AGENTS_ACTION_REFUSED',
  message: ({ reason }) => reason,
  status: 422,
})

export const SkillTimedOut = defineError<{ slug: string; timeoutMs: number }>({
  code: 'AGENTS_RUN_TIMED_OUT',
  message: ({ slug, timeoutMs }) => `The skill '${slug}' did not finish within ${timeoutMs} ms`,
  status: 504,
})

export const SkillCancelled = defineError<{ slug: string }>({
  code: 'AGENTS_RUN_CANCELLED',
  message: ({ slug }) => `The run of skill '${slug}' was cancelled`,
  status: 409,
})

export const SkillOff = defineError<{ reason: string; slug: string }>({
  code: 'AGENTS_RUN_OFF',
  message: ({ reason, slug }) => `The skill '${slug}' is switched off here: autonomy is off by ${reason}`,
  status: 409,
})

export const InvocationNotRevertable = defineError<{ id: string; reason: string }>({
  code: 'AGENTS_INVOCATION_NOT_REVERTABLE',
  message: ({ id, reason }) => `The invocation '${id}' cannot be reverted: ${reason}`,
  status: 409,
})

/** `problems` name document, field, what the agent wrote and what is there now. */
export const RevertConflict = defineError<{ id: string; problems: string[] }>({
  code: 'AGENTS_REVERT_CONFLICT',
  message: ({ problems }) => `Nothing was reverted, because something changed since: ${problems.join('; ')}`,
  status: 409,
})

export const ProposalOutdated = defineError<{ id: string; problems: string[] }>({
  code: 'AGENTS_PROPOSAL_OUTDATED',
  message: ({ problems }) => `Nothing was applied, because it changed since it was proposed: ${problems.join('; ')}`,
  status: 409,
})

export const SkillBudgetExceeded = defineError<{ limit: string; slug: string }>({
  code: 'AGENTS_RUN_BUDGET_EXCEEDED',
  message: ({ limit, slug }) => `The skill '${slug}' used up its budget of ${limit}; raise it in the skill's settings, or ask for less`,
  status: 422,
})

export const ReplayImpossible = defineError<{ id: string; reason: string }>({
  code: 'AGENTS_REPLAY_IMPOSSIBLE',
  message: ({ id, reason }) => `The invocation '${id}' cannot be replayed: ${reason}`,
  status: 409,
})

export const SkillVersionUnknown = defineError<{ known: string[]; slug: string; version: string }>({
  code: 'AGENTS_SKILL_VERSION_UNKNOWN',
  message: ({ known, slug, version }) => `The skill '${slug}' has no version ${version}; there are ${known.join(', ') || 'none'}`,
  status: 404,
})

export const ConversationNotFound = defineError<{ id: string }>({
  code: 'AGENTS_CONVERSATION_NOT_FOUND',
  message: ({ id }) => `You have no conversation '${id}'`,
  status: 404,
})

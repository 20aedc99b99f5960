/** Columns of `content_events` that `eventOfRow` reads. */
export const EVENT_COLUMNS = `id, organization_id as organization, event_type as "eventType", source_type as "sourceType", source_id as "sourceId",
  payload, caused_by_event_id as "causedByEvent", caused_by_invocation_id as "causedByInvocation",
  caused_by_trigger_id as "causedByTrigger", root_event_id as "rootEvent", depth::int as depth, actor_type as "actorType", actor_id as "actorId",
  created_at as "createdAt", processed_at as "processedAt"`

/** More is cut: a person reads it, and `truncated` says so. */
export const MAX_TRACE_EVENTS = 500

/** Columns of `content_events` as a trace shows them. */
export const TRACE_EVENT_COLUMNS = `id, organization_id as organization, event_type as type, source_type as "sourceType", source_id as "sourceId", payload,
  actor_type as "actorType", actor_id as "actorId", caused_by_event_id as "causedByEvent", caused_by_invocation_id as "causedByInvocation",
  caused_by_trigger_id as "causedByTrigger", root_event_id as "rootEvent", depth::int as depth, executions, processed_at as "processedAt",
  processing_error as error, created_at as "createdAt"`

/** Columns of `content_triggers`. */
export const TRIGGER_COLUMNS = `id, organization_id as organization, name, conditions, action_type::text as "actionType", action_config as "actionConfig",
  event_type as "eventType", is_enabled as "isEnabled", priority::int as priority, debounce_field as "debounceField", debounce_ms::int as "debounceMs", max_retries::int as "maxRetries"`

/** The seven values of TriggerActionType (B000-054). */
export const TRIGGER_ACTIONS: readonly string[] = [
  'INVOKE_SKILL', 'NOTIFICATION', 'WEBHOOK', 'WORKFLOW', 'UPDATE_ENTITY', 'CREATE_ENTITY', 'CUSTOM',
]

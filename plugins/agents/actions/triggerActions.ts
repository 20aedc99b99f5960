/** The seven values of TriggerActionType (B000-054). */
export const TRIGGER_ACTIONS: readonly string[] = [
  'INVOKE_SKILL', 'NOTIFICATION', 'WEBHOOK', 'WORKFLOW', 'UPDATE_ENTITY', 'CREATE_ENTITY', 'CUSTOM',
]

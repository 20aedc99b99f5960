/** What sets off an automation rule: seed 001's WorkflowTrigger, and `lead_created` of seed 002; its others are the same in capitals. */
export const automationTriggers = [
  'RECORD_CREATED', 'RECORD_UPDATED', 'RECORD_DELETED', 'FIELD_CHANGED', 'DEAL_STAGE_CHANGED', 'DEAL_WON', 'DEAL_LOST', 'SCHEDULED', 'DATE_BASED',
  'INACTIVITY', 'EMAIL_OPENED', 'EMAIL_CLICKED', 'EMAIL_REPLIED', 'MANUAL', 'LEAD_CREATED', 'EVENT',
] as const

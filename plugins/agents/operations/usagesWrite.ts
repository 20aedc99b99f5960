import type { LateWrite } from '@/src/payload/waitingWrites'

/** Documents that a run has read (B000-021). */
export const usagesWrite: LateWrite = {
  name: 'usages',
  steps: (rows) => ({
    usages_written: `
      insert into document_usages (id, organization_id, document_id, used_at, used_by, usage_type, entity_type, entity_id, invocation_id, created_at, updated_at)
      select id, organization, document, used_at, skill, 'AGENT_CONTEXT', entity_type, entity_id, invocation, used_at, used_at
      from jsonb_to_recordset(${rows}) as usage(id uuid, organization uuid, document uuid, used_at timestamptz, skill text, entity_type text, entity_id text, invocation uuid)
      on conflict (id) do nothing
      returning 1`,
  }),
}

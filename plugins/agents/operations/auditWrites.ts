import type { PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'
import type { LateWrite } from '@/src/payload/waitingWrites'

import type { AppliedWrite, Invocation, TriggeredBy } from '../types'

const TRIGGERED_BY: Record<TriggeredBy, string> = { AGENT: 'agent', API: 'user', EVENT: 'event', MANUAL: 'user', SCHEDULE: 'schedule', WEBHOOK: 'event' }

const auditWrite: LateWrite = {
  name: 'audit',
  steps: (rows) => ({
    audit_written: `
      insert into agent_audit_logs (id, organization_id, invocation_id, skill_slug, action_type, action_details, success, triggered_by,
        executed_at, created_at, updated_at)
      select id, organization, invocation, skill, type, details, true, triggered_by::enum_agent_audit_logs_triggered_by,
        clock_timestamp(), clock_timestamp(), clock_timestamp()
      from jsonb_to_recordset(${rows}) as entry(id uuid, organization uuid, invocation uuid, skill text, type text, details jsonb, triggered_by text)
      returning 1`,
  }),
}

/** One audit row per write of an agent (B002-019), in the transaction of the writes. */
export const auditWrites = async (
  req: PayloadRequest,
  invocation: Pick<Invocation, 'id' | 'organization' | 'skillSlug' | 'triggeredBy'>,
  writes: AppliedWrite[],
): Promise<void> => {
  const { id: invocationId, organization, skillSlug, triggeredBy } = invocation
  const rows = writes.map(({ kind, ...details }) => ({
    details,
    id: newId(),
    invocation: invocationId,
    organization,
    skill: skillSlug,
    triggered_by: TRIGGERED_BY[triggeredBy],
    type: `${details.collection}:${kind}`,
  }))
  await writeLater(req, auditWrite, rows)
}

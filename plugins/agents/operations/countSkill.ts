import type { Payload, PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import type { LateWrite } from '@/src/payload/waitingWrites'

const skillCountsWrite: LateWrite = {
  name: 'skill_counts',
  steps: (rows) => ({
    skill_counts_written: `
      update agent_skills set invocation_count = invocation_count + 1, success_count = success_count + run.success,
        failure_count = failure_count + 1 - run.success, success_rate = (success_count + run.success)::numeric / (invocation_count + 1),
        avg_latency_ms = round((coalesce(avg_latency_ms, 0) * invocation_count + run.duration_ms) / (invocation_count + 1)),
        last_invoked_at = clock_timestamp()
      from jsonb_to_recordset(${rows}) as run(organization uuid, slug text, success int, duration_ms numeric)
      where organization_id = run.organization and agent_skills.slug = run.slug
      returning 1`,
  }),
}

/** Updates a skill's metrics when one of its invocations finishes (B000-037), one per transaction. `successRate` is a share from 0 to 1. */
export const countSkill = (
  source: Payload | PayloadRequest,
  skill: { organization: string; slug: string },
  run: { durationMs: number; isSuccess: boolean },
): Promise<void> => writeLater(source, skillCountsWrite, [{ ...skill, duration_ms: run.durationMs, success: run.isSuccess ? 1 : 0 }])

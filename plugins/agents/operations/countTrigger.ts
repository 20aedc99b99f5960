import type { Payload, PayloadRequest } from 'payload'

import { writeLater } from '@/src/db/writeLater'
import type { LateWrite } from '@/src/payload/waitingWrites'

/** Locks the triggers in the order of their ids, so that two that count several cannot wait for each other. */
const triggerCountsWrite: LateWrite = {
  name: 'trigger_counts',
  steps: (rows) => ({
    trigger_counts_input: `
      select id, sum(executions)::int as executions, sum(failures)::int as failures, sum(successes)::int as successes, max(error) as error
      from jsonb_to_recordset(${rows}) as count(id uuid, executions int, failures int, successes int, error text) group by id`,
    trigger_counts_locked: `
      select id from content_triggers where id in (select id from trigger_counts_input) order by id for no key update`,
    trigger_counts_written: `
      update content_triggers set execution_count = coalesce(execution_count, 0) + input.executions,
        success_count = coalesce(success_count, 0) + input.successes, failure_count = coalesce(failure_count, 0) + input.failures,
        last_executed_at = case when input.executions > 0 then now() else last_executed_at end,
        last_error = case when input.error is not null then input.error when input.successes > 0 then null else last_error end
      from trigger_counts_input as input join trigger_counts_locked as locked on locked.id = input.id
      where content_triggers.id = locked.id
      returning 1`,
  }),
}

/**
 * Keeps a trigger's metrics (B000-058). An execution is counted when it begins for good, its success or failure when it is
 * known; `error` alone notes an attempt that will be repeated.
 */
export const countTrigger = (
  source: Payload | PayloadRequest,
  id: string,
  count: { error?: string; executions?: number; failures?: number; successes?: number },
): Promise<void> => writeLater(source, triggerCountsWrite, [{ error: null, executions: 0, failures: 0, successes: 0, ...count, id }])
